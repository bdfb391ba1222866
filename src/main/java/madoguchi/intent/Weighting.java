package madoguchi.intent;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import madoguchi.text.Analysis;

/**
 * Turns counts into weights: (1 + ln tf) · idf, each block of features scaled to length 1, and a constant feature for
 * the bias (Salton and Buckley, "Term-weighting approaches in automatic text retrieval", 1988). Immutable; safe for all
 * threads.
 */
final class Weighting {

    private static final String BIAS = "bias";

    private final Vocabulary vocabulary;
    private final float[] inverseFrequencies;
    private final int bias;

    /** @param inverseFrequencies in the order of the vocabulary */
    Weighting(Vocabulary vocabulary, float[] inverseFrequencies) {
        this.vocabulary = vocabulary;
        this.inverseFrequencies = inverseFrequencies;
        this.bias = vocabulary.find(BIAS);
    }

    /**
     * Learns how rare each feature is; features seen in fewer messages than {@code least} are dropped.
     *
     * @param most how many features may be kept; of more, the rarest are dropped
     * @param others names of features that do not come from a message's text
     */
    static Weighting learn(Collection<Analysis> messages, int least, int most, Collection<String> others) {
        Map<String, Integer> seenIn = new TreeMap<>();
        for (Analysis message : messages) {
            namesOf(message).forEach(name -> seenIn.merge(name, 1, Integer::sum));
        }
        for (int fewest = least; fewest == least || seenIn.size() > most; fewest++) {
            int tooFew = fewest;
            seenIn.values().removeIf(count -> count < tooFew);
        }
        seenIn.put(BIAS, 0);
        others.forEach(name -> seenIn.put(name, 0));
        var inverse = new float[seenIn.size()];
        int i = 0;
        for (int count : seenIn.values()) {
            inverse[i++] = (float) Math.log((messages.size() + 1.0) / (count + 0.5));
        }
        return new Weighting(Vocabulary.of(seenIn.keySet()), inverse);
    }

    private static Set<String> namesOf(Analysis message) {
        Set<String> names = new HashSet<>();
        Features.of(message, new Features.Listener() {
            @Override
            public void feature(char kind, CharSequence text, int from, int to) {
                names.add(kind + text.subSequence(from, to).toString());
            }

            @Override
            public void endOfBlock() {}
        });
        return names;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** How rare each feature is. */
    float[] inverseFrequencies() {
        return inverseFrequencies;
    }

    /** The message's weights; features never seen in training are left out. */
    Vector weigh(Analysis message) {
        var weights = new Weights();
        Features.of(message, weights);
        return weights.vector();
    }

    /** Collects the features of one message. */
    private final class Weights implements Features.Listener {

        private int[] found = new int[256];
        private int count;

        private int[] numbers = new int[256];
        private float[] values = new float[256];
        private int size;

        private int blocks;
        private int empty;

        @Override
        public void feature(char kind, CharSequence text, int from, int to) {
            int number = vocabulary.find(kind, text, from, to);
            if (number >= 0) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = number;
            }
        }

        @Override
        public void endOfBlock() {
            Arrays.sort(found, 0, count);
            int start = size;
            double squares = 0;
            for (int i = 0; i < count; ) {
                int number = found[i];
                int first = i;
                while (i < count && found[i] == number) {
                    i++;
                }
                float weight = (float) ((i - first == 1 ? 1 : 1 + Math.log(i - first)) * inverseFrequencies[number]);
                add(number, weight);
                squares += weight * weight;
            }
            float length = (float) Math.sqrt(squares);
            for (int i = start; i < size; i++) {
                values[i] /= length;
            }
            blocks++;
            empty += count == 0 ? 1 : 0;
            count = 0;
        }

        private void add(int number, float value) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
                values = Arrays.copyOf(values, 2 * size);
            }
            numbers[size] = number;
            values[size++] = value;
        }

        Vector vector() {
            // Blocks with nothing known leave their length to the others: a message in kana only is not said more
            // softly.
            float louder = (float) Math.sqrt(blocks / (double) Math.max(1, blocks - empty));
            for (int i = 0; i < size; i++) {
                values[i] *= louder;
            }
            add(bias, 1f);
            return new Vector(Arrays.copyOf(numbers, size), Arrays.copyOf(values, size));
        }
    }
}
