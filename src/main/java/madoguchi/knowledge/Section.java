package madoguchi.knowledge;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of an article under its own heading, with its own source. Text is plain; list items start with a bullet.
 *
 * @param detail the id of the {@link Detail} that it is for; absent when it is for everybody
 */
public record Section(
        String heading,
        String text,
        Source source,
        @Nullable String detail) {

    /** Whether it is for a case among these: see {@link Detail#id}. */
    public boolean isFor(Set<String> details) {
        return detail != null && details.contains(detail);
    }
}
