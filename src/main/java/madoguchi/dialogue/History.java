package madoguchi.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import madoguchi.chat.Language;
import madoguchi.chat.Reply;
import madoguchi.chat.ScoredTopic;
import madoguchi.chat.Suggestion;
import madoguchi.chat.TopicId;
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

    /** The buttons that stand under the last reply. */
    List<Suggestion> offered() {
        return lastReply().map(Reply::suggestions).orElse(List.of());
    }

    boolean isAfterClarification() {
        return lastReply().filter(Reply.Clarify.class::isInstance).isPresent();
    }

    boolean isAfterCrisis() {
        return lastReply().filter(Reply.Crisis.class::isInstance).isPresent();
    }

    /**
     * The turn that answered last, with a topic. Thanks, a question that was out of scope or one that was not understood
     * do not make the desk forget what the talk is about.
     */
    Optional<Turn> lastAnswer() {
        for (int i = turns.size() - 1; i >= 0; i--) {
            if (isAnswer(turns.get(i).reply())) {
                return Optional.of(turns.get(i));
            }
        }
        return Optional.empty();
    }

    /** What the talk is about. */
    Optional<ScoredTopic> lastTopic() {
        return lastAnswer().map(turn -> turn.reply().topics().get(0));
    }

    /** What the talk was about before it came to these topics. */
    Optional<ScoredTopic> lastTopicBut(Set<TopicId> topics) {
        for (int i = turns.size() - 1; i >= 0; i--) {
            Reply reply = turns.get(i).reply();
            if (isAnswer(reply) && !topics.contains(reply.topics().get(0).id())) {
                return Optional.of(reply.topics().get(0));
            }
        }
        return Optional.empty();
    }

    /** Every topic that was answered. */
    Set<TopicId> answered() {
        return turns.stream()
                .map(Turn::reply)
                .filter(History::isAnswer)
                .map(reply -> reply.topics().get(0).id())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isAnswer(Reply reply) {
        return !(reply instanceof Reply.Clarify) && !reply.topics().isEmpty();
    }

    /** What the desk asked back about and is still open: the messages that it could not read, oldest first. */
    List<String> unread() {
        return turns.subList(turns.size() - clarifications(), turns.size()).stream()
                .map(Turn::message)
                .filter(message -> message.length() <= Dialogue.MAX_MESSAGE)
                .toList();
    }

    /** How often in a row the desk has just asked back. */
    int clarifications() {
        int count = 0;
        while (count < turns.size() && turns.get(turns.size() - 1 - count).reply() instanceof Reply.Clarify) {
            count++;
        }
        return count;
    }

    /** Whether the desk has already asked back in these words, about these topics. */
    boolean hasAsked(String text, List<ScoredTopic> about) {
        return turns.stream()
                .map(Turn::reply)
                .filter(Reply.Clarify.class::isInstance)
                .anyMatch(reply ->
                        reply.text().equals(text) && ids(reply.topics()).equals(ids(about)));
    }

    private static Set<TopicId> ids(List<ScoredTopic> topics) {
        return topics.stream().map(ScoredTopic::id).collect(Collectors.toUnmodifiableSet());
    }
}
