package madoguchi.command;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import madoguchi.chat.Language;
import madoguchi.chat.Reply;
import madoguchi.chat.Turn;
import madoguchi.dialogue.Dialogue;
import madoguchi.redaction.Redactor;
import madoguchi.text.Cleaning;

/** Questions answered without server or store. */
final class Asking {

    private final Dialogue dialogue;
    private final Clock clock;
    private final Redactor redactor;

    Asking(Dialogue dialogue, Redactor redactor, Clock clock) {
        this.dialogue = dialogue;
        this.redactor = redactor;
        this.clock = clock;
    }

    Reply one(String question) {
        return reply(List.of(), question).reply();
    }

    /** The replies to the messages of one conversation, each made when it is asked for. */
    Stream<Reply> conversation(List<String> messages) {
        Deque<Turn> recent = new ArrayDeque<>();
        return messages.stream().map(message -> {
            Turn turn = reply(List.copyOf(recent), message);
            recent.add(turn);
            if (recent.size() > Dialogue.REMEMBERED) {
                recent.remove();
            }
            return turn.reply();
        });
    }

    private Turn reply(List<Turn> before, String message) {
        String redacted = redactor.redact(Cleaning.visible(message));
        Reply reply = dialogue.reply(before, redacted, Language.JA, clock.instant());
        int number = before.isEmpty() ? 1 : before.get(before.size() - 1).number() + 1;
        return new Turn(number, clock.instant(), redacted, reply, "");
    }
}
