package madoguchi.dialogue;

import java.util.Optional;
import madoguchi.chat.Reply;
import madoguchi.knowledge.Intents;
import madoguchi.knowledge.Rule;
import madoguchi.knowledge.Rules;
import madoguchi.understanding.Decision;
import madoguchi.understanding.Meaning;

/** The message after a crisis: whatever is not clearly about something else is still about that. */
final class AfterCrisis {

    private AfterCrisis() {}

    static Optional<Reply> reply(Meaning meaning, Rules rules, History history, Voice voice) {
        if (!history.isAfterCrisis()) {
            return Optional.empty();
        }
        if (Rule.anyHolds(rules.stillInCrisis(), meaning.message())) {
            return Optional.of(voice.crisisAgain());
        }
        Decision decision = meaning.decision();
        if (decision instanceof Decision.Special special && special.intent().equals(Intents.SMALLTALK)) {
            return Optional.of(voice.afterCrisis());
        }
        boolean isElsewhere =
                decision instanceof Decision.Special special && special.intent().equals(Intents.OUT_OF_SCOPE);
        return isElsewhere || decision instanceof Decision.Unclear
                ? Optional.of(voice.crisisAgain())
                : Optional.empty();
    }
}
