package madoguchi.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import madoguchi.chat.Language;

/** One text in both languages. */
public record Localized(
        @JsonProperty(required = true) String ja,
        @JsonProperty(required = true) String en) {

    public String in(Language language) {
        return switch (language) {
            case JA -> ja;
            case EN -> en;
        };
    }
}
