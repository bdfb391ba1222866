package madoguchi.dialogue;

import java.util.List;
import java.util.Optional;
import madoguchi.chat.Language;
import madoguchi.chat.Reply;
import madoguchi.chat.ScoredTopic;
import madoguchi.chat.Suggestion;
import madoguchi.chat.Turn;

/**
 * What was said before a message, as far as a reply depends on it.
 *
 * @param turns the turns so far, or the last of them, oldest first
 */
record History(List<Turn> turns) {

    Optional<Reply> lastReply() {
        return turns.isEmpty()
                ? Optional.empty()
                : Optional.of(turns.get(turns.size() - 1).reply());
    }

    /** The language that the conversation was last in. */
    Optional<Language> language() {
        return lastReply().map(Reply::language);
    }

    /** The choices that wait for an answer. */
    List<Suggestion> choices() {
        return lastReply()
                .filter(Reply.Clarify.class::isInstance)
                .map(Reply::suggestions)
                .orElse(List.of());
    }

    /** What the last reply was about. */
    Optional<ScoredTopic> lastTopic() {
        return lastReply()
                .filter(reply -> !(reply instanceof Reply.Clarify))
                .flatMap(reply -> reply.topics().stream().findFirst());
    }

    /** What the customer wrote last; empty at the beginning. */
    String lastMessage() {
        return turns.isEmpty() ? "" : turns.get(turns.size() - 1).message();
    }

    /** How often in a row the desk has just asked back. */
    int clarifications() {
        int count = 0;
        while (count < turns.size() && turns.get(turns.size() - 1 - count).reply() instanceof Reply.Clarify) {
            count++;
        }
        return count;
    }
}
