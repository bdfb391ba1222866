package madoguchi.intent;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import madoguchi.chat.TopicId;
import madoguchi.intent.IntentModel.Ranked;
import madoguchi.text.Analysis;

/**
 * What a message comes after, and what it is taken for by itself.
 *
 * @param previous the topic that was answered last
 * @param alone the ranking of the classifier of questions
 */
record Context(TopicId previous, List<Ranked> alone) {

    private static final double LEAST = 1e-4;

    /** So that the log-probabilities weigh about as much as a block of words. */
    private static final double SHARE = 0.1;

    /** The names of the features that say what was before. */
    static List<String> names(Collection<TopicId> topics, Collection<String> intents) {
        return Stream.concat(
                        topics.stream().map(Context::after), intents.stream().map(Context::alone))
                .toList();
    }

    private static String after(TopicId topic) {
        return "after " + topic;
    }

    private static String alone(String intent) {
        return "alone " + intent;
    }

    /** The message's features, and those of the context: the topic before, and the log-probability of each intent. */
    Vector vector(Analysis message, Weighting weighting) {
        Vector words = weighting.weigh(message);
        int size = words.numbers().length;
        int[] numbers = Arrays.copyOf(words.numbers(), size + 1 + alone.size());
        float[] values = Arrays.copyOf(words.values(), numbers.length);
        int topic = weighting.vocabulary().find(after(previous));
        if (topic >= 0) {
            numbers[size] = topic;
            values[size++] = 1f;
        }
        for (Ranked intent : alone) {
            numbers[size] = weighting.vocabulary().find(alone(intent.intent()));
            values[size++] = (float) (SHARE * Math.log(Math.max(LEAST, intent.probability()) / LEAST));
        }
        return new Vector(Arrays.copyOf(numbers, size), Arrays.copyOf(values, size));
    }
}
