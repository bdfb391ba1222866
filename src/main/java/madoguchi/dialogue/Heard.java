package madoguchi.dialogue;

import java.util.List;
import madoguchi.knowledge.Rule;
import madoguchi.knowledge.Rules;
import madoguchi.understanding.Meaning;
import madoguchi.understanding.Situation;
import madoguchi.understanding.Understanding;

/**
 * A message as it was heard: with what came before, its meaning by itself, and what it is understood and answered with.
 *
 * @param text the visible text; where a button was named, what the button sends
 * @param told what it tells of what has happened
 */
record Heard(
        History history,
        String text,
        Meaning meaning,
        Situation told,
        Rules rules,
        Understanding understanding,
        Voice voice) {

    /** Whether a rule holds for the message. */
    boolean is(List<Rule> rules) {
        return Rule.anyHolds(rules, meaning.message());
    }

    Ladder ladder() {
        return new Ladder(history, voice);
    }
}
