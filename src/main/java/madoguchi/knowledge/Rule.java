package madoguchi.knowledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
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
        @Nullable Expression when,
        @Nullable Expression reading,
        @Nullable Expression unless) {

    /** @throws IllegalArgumentException when neither {@code when} nor {@code reading} is given or a pattern is broken */
    @JsonCreator
    public Rule {
        if (when == null && reading == null) {
            throw new IllegalArgumentException("a rule needs 'when' or 'reading'");
        }
    }

    /** Whether any of these rules holds. */
    public static boolean anyHolds(List<Rule> rules, Analysis message) {
        if (rules.isEmpty()) {
            return false;
        }
        Occurring text = Occurring.in(message.comparable());
        Occurring sounds = Occurring.in(message.reading());
        for (Rule rule : rules) {
            if (rule.holds(message, text, sounds)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(Analysis message, Occurring text, Occurring sounds) {
        boolean found = when != null && when.isFoundIn(message.comparable(), text)
                || reading != null && reading.isFoundIn(message.reading(), sounds);
        return found && (unless == null || !unless.isFoundIn(message.comparable(), text));
    }
}
