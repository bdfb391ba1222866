package madoguchi.knowledge;

import java.net.URI;
import java.time.LocalDate;
import madoguchi.chat.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Where facts come from.
 *
 * @param url its public address; absent for the support document, whose address is a setting
 * @param published the page's own date, where it has one
 * @param checked when it was last looked at
 */
public record Source(
        String id,
        Origin origin,
        Localized title,
        @Nullable URI url,
        @Nullable LocalDate published,
        LocalDate checked) {}
