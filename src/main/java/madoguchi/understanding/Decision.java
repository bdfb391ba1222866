package madoguchi.understanding;

import java.util.List;
import java.util.stream.Stream;
import madoguchi.chat.ScoredTopic;
import madoguchi.chat.TopicId;
import madoguchi.intent.IntentModel.Ranked;
import madoguchi.knowledge.Intents;

/** What to do with a message. */
public sealed interface Decision {

    /** The customer means this topic. */
    record About(ScoredTopic topic) implements Decision {}

    /** The message is no question about a topic; {@code intent} is one of {@link Intents#SPECIAL}. */
    record Special(String intent, double probability) implements Decision {}

    /** Two or three topics are near; most likely first. */
    record Between(List<ScoredTopic> choices) implements Decision {}

    /** Nothing is near. */
    record Unclear() implements Decision {}

    /** How likely a topic must be to be offered as a choice. */
    double LEAST_CHOICE = 0.08;

    /** Decides on a ranking, most probable first. */
    static Decision on(List<Ranked> ranked, Thresholds thresholds) {
        double crisis = Ranked.probabilityOf(Intents.CRISIS, ranked);
        if (crisis >= thresholds.crisis()) {
            return new Special(Intents.CRISIS, crisis);
        }
        Ranked first = ranked.get(0);
        if (first.probability() >= thresholds.act() && !first.intent().equals(Intents.CRISIS)) {
            return Intents.SPECIAL.contains(first.intent())
                    ? new Special(first.intent(), first.probability())
                    : new About(new ScoredTopic(new TopicId(first.intent()), first.probability()));
        }
        List<ScoredTopic> choices = topics(ranked)
                .filter(topic -> topic.confidence() >= LEAST_CHOICE)
                .limit(3)
                .toList();
        return choices.size() >= 2 ? new Between(choices) : new Unclear();
    }

    /** The topics of a ranking, without the special intents. */
    static Stream<ScoredTopic> topics(List<Ranked> ranked) {
        return ranked.stream()
                .filter(intent -> !Intents.SPECIAL.contains(intent.intent()))
                .map(intent -> new ScoredTopic(new TopicId(intent.intent()), intent.probability()));
    }
}
