package madoguchi.understanding;

import java.util.List;
import madoguchi.chat.ScoredTopic;
import madoguchi.chat.TopicId;
import madoguchi.intent.IntentModel.Ranked;
import madoguchi.retrieval.Found;
import madoguchi.text.Analysis;
import madoguchi.triage.Seen;

/**
 * What a message was taken to mean.
 *
 * @param seen what the rules of danger see
 * @param found the passages nearest to it, best first
 * @param ranked every intent with its probability, most probable first
 */
public record Meaning(Analysis message, Seen seen, List<Found> found, List<Ranked> ranked, Decision decision) {

    /** How probable a topic is. */
    public double probability(TopicId topic) {
        return Ranked.probabilityOf(topic.value(), ranked);
    }

    /** The same, taken to be about a topic for reasons that lie outside the message. */
    public Meaning about(ScoredTopic topic) {
        return new Meaning(message, seen, found, ranked, new Decision.About(topic));
    }
}
