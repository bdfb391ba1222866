package madoguchi.evaluation;

import java.util.List;
import madoguchi.chat.Outcome;
import madoguchi.chat.TopicId;

/**
 * A question whose right outcome is known.
 *
 * @param topics what it is about, the first first; none where any topic is right
 * @param style how it is worded; empty when not given
 * @param line where it stands in its file, from 1
 */
public record TestQuestion(String text, Outcome outcome, List<TopicId> topics, String style, int line) {
    public TestQuestion {
        topics = List.copyOf(topics);
    }

    /** Its first topic, or, where it has none, its outcome. */
    public String expected() {
        return topics.isEmpty() ? outcome.id() : topics.get(0).value();
    }
}
