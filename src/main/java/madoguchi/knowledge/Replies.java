package madoguchi.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The desk's own words in one language, {@code replies/<language>.yaml}; the file says when each is used. */
public record Replies(
        @JsonProperty(required = true) String provider,
        @JsonProperty(required = true) String contact,
        @JsonProperty(required = true) String greeting,
        @JsonProperty(required = true) String clarify,

        @JsonProperty(value = "other-readings", required = true)
        String otherReadings,

        @JsonProperty(required = true) String vague,

        @JsonProperty(value = "something-else", required = true)
        Button somethingElse,

        @JsonProperty(required = true) String rephrase,

        @JsonProperty(value = "offer-person", required = true)
        String offerPerson,

        @JsonProperty(value = "ask-person", required = true) Button askPerson,

        @JsonProperty(value = "out-of-scope", required = true)
        String outOfScope,

        @JsonProperty(value = "third-language", required = true)
        String thirdLanguage,

        @JsonProperty(value = "no-words", required = true) String noWords,
        @JsonProperty(value = "too-long", required = true) String tooLong,
        @JsonProperty(required = true) String handoff,

        @JsonProperty(value = "handoff-after-answer", required = true)
        String handoffAfterAnswer,

        @JsonProperty(value = "staff-hours", required = true)
        String staffHours,

        @JsonProperty(value = "named-sum", required = true) NamedSum namedSum,

        @JsonProperty(value = "ask-detail", required = true) Map<String, String> askDetail,

        @JsonProperty(required = true) String really,
        @JsonProperty(required = true) String crisis,

        @JsonProperty(value = "crisis-again", required = true)
        String crisisAgain,

        @JsonProperty(value = "after-crisis", required = true)
        String afterCrisis,

        @JsonProperty(value = "crisis-referrals", required = true)
        List<String> crisisReferrals,

        @JsonProperty(value = "default-referrals", required = true)
        List<String> defaultReferrals,

        @JsonProperty(value = "first-questions", required = true)
        List<String> firstQuestions,

        @JsonProperty(required = true) List<Smalltalk> smalltalk) {

    /** What comes before an answer when the customer named a sum, which stands for {@code {sum}}. */
    public record NamedSum(
            @JsonProperty(required = true) String paid,

            @JsonProperty(required = true) String billed) {}

    /** A button that is not about a topic. */
    public record Button(
            @JsonProperty(required = true) String label,
            @JsonProperty(required = true) String message) {}

    /** What is said to small talk; the first entry whose pattern is found, or that has none, is taken. */
    public record Smalltalk(
            @Nullable Pattern when,
            @JsonProperty(required = true) String say) {}
}
