package madoguchi.dialogue;

import java.util.List;
import madoguchi.chat.Reply;

/** What is said when a message is not understood, a step further each time. */
final class Ladder {

    private Ladder() {}

    /** First asks for more, then for other words, then offers a person. */
    static Reply next(History history, Voice voice) {
        return switch (history.clarifications()) {
            case 0 -> voice.ask(voice.words().vague(), voice.firstQuestions());
            case 1 -> voice.ask(voice.words().rephrase(), voice.firstQuestions());
            default -> voice.offerPerson();
        };
    }

    static Reply tooLong(Voice voice) {
        return voice.ask(voice.words().tooLong(), List.of());
    }

    static Reply noWords(Voice voice) {
        return voice.ask(voice.words().noWords(), List.of());
    }
}
