package madoguchi.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import madoguchi.chat.Language;
import madoguchi.chat.Referral;
import org.jspecify.annotations.Nullable;

/**
 * A consultation centre of {@code referrals.yaml}.
 *
 * @param phone as it is dialled and shown
 * @param hours what a customer reads
 * @param open what {@linkplain Referral.Open opening} is computed from; absent where the hours are not certain
 * @param languages the languages spoken there
 * @param checked when these facts were last confirmed
 * @param source where they were confirmed
 */
public record Centre(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) Localized name,
        @Nullable String phone,
        @Nullable URI url,
        @Nullable Localized hours,
        @Nullable OpeningHours open,
        @JsonProperty(value = "for", required = true) Localized purpose,
        @JsonProperty(required = true) List<String> languages,
        @JsonProperty(required = true) LocalDate checked,
        @JsonProperty(required = true) URI source) {

    /** The card a customer sees at an instant. */
    public Referral card(Language language, Instant now) {
        String spoken = language == Language.EN && !languages.contains("en")
                ? purpose.en() + " (in Japanese)"
                : purpose.in(language);
        return new Referral(
                id,
                name.in(language),
                url == null ? null : url.toString(),
                phone,
                hours == null ? null : hours.in(language),
                spoken,
                open == null ? null : open.at(now));
    }
}
