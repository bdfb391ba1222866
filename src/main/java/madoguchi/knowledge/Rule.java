package madoguchi.knowledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.regex.Pattern;
import madoguchi.text.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * A readable condition on a message.
 *
 * @param when found in the comparable text
 * @param reading found in the message's folded reading, in katakana: catches kana-only and misconverted messages
 * @param unless when found in the comparable text, the rule does not hold
 */
public record Rule(
        @Nullable Pattern when,
        @Nullable Pattern reading,
        @Nullable Pattern unless) {

    /** @throws IllegalArgumentException when neither {@code when} nor {@code reading} is given or a pattern is broken */
    @JsonCreator
    public Rule {
        if (when == null && reading == null) {
            throw new IllegalArgumentException("a rule needs 'when' or 'reading'");
        }
    }

    /** Whether any of these rules holds. */
    public static boolean anyHolds(List<Rule> rules, Analysis message) {
        return rules.stream().anyMatch(rule -> rule.holds(message));
    }

    boolean holds(Analysis message) {
        boolean found = when != null && when.matcher(message.comparable()).find()
                || reading != null && reading.matcher(message.reading()).find();
        return found && (unless == null || !unless.matcher(message.comparable()).find());
    }
}
