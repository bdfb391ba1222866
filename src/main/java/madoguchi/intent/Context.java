package madoguchi.intent;

import java.util.Arrays;
import java.util.List;
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

    /** The message's features, and those of the context: the topic before, and the log-probability of each intent. */
    Vector vector(Analysis message, Weighting weighting) {
        Vector words = weighting.weigh(message);
        int size = words.names().length;
        String[] names = Arrays.copyOf(words.names(), size + 1 + alone.size());
        float[] values = Arrays.copyOf(words.values(), names.length);
        names[size] = "after " + previous;
        values[size] = 1f;
        for (int i = 0; i < alone.size(); i++) {
            Ranked intent = alone.get(i);
            names[size + 1 + i] = "alone " + intent.intent();
            values[size + 1 + i] = (float) (SHARE * Math.log(Math.max(LEAST, intent.probability()) / LEAST));
        }
        return new Vector(names, values);
    }
}
