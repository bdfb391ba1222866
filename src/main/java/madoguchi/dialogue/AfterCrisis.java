package madoguchi.dialogue;

import java.util.Optional;
import madoguchi.chat.Reply;
import madoguchi.knowledge.Intents;
import madoguchi.knowledge.Rules;
import madoguchi.understanding.Decision;

/** The message after a crisis: whatever is not clearly about something else is still about that. */
final class AfterCrisis {

    private AfterCrisis() {}

    static Optional<Reply> reply(Heard heard) {
        if (!heard.history().isAfterCrisis()) {
            return Optional.empty();
        }
        if (goesOn(heard)) {
            return Optional.of(heard.voice().crisisAgain());
        }
        return isSpecial(heard, Intents.SMALLTALK) ? Optional.of(heard.voice().afterCrisis()) : Optional.empty();
    }

    private static boolean goesOn(Heard heard) {
        Rules rules = heard.rules();
        return heard.is(rules.stillInCrisis())
                || heard.is(rules.hesitation())
                || heard.is(rules.really())
                || heard.is(rules.why())
                || heard.meaning().decision() instanceof Decision.Unclear
                || isSpecial(heard, Intents.OUT_OF_SCOPE);
    }

    private static boolean isSpecial(Heard heard, String intent) {
        return heard.meaning().decision() instanceof Decision.Special special
                && special.intent().equals(intent);
    }
}
