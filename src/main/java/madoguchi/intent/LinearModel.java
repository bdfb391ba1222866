package madoguchi.intent;

import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.model.MaxentModel;

/**
 * A maximum entropy model for OpenNLP whose weights lie side by side, found by numbers instead of names: the probabilities of
 * OpenNLP's {@code QNModel} of the same weights, in a quarter of the time. Immutable; safe for all threads.
 */
final class LinearModel implements MaxentModel {

    private final Vocabulary vocabulary;
    private final List<String> outcomes;
    private final int[] starts;
    private final short[] classes;
    private final float[] weights;

    /**
     * @param starts for each feature, where its weights start; then, where the last one's end
     * @param classes for each weight, the number of its outcome
     */
    LinearModel(Vocabulary vocabulary, List<String> outcomes, int[] starts, short[] classes, float[] weights) {
        this.vocabulary = vocabulary;
        this.outcomes = List.copyOf(outcomes);
        this.starts = starts;
        this.classes = classes;
        this.weights = weights;
    }

    List<String> outcomes() {
        return outcomes;
    }

    int[] starts() {
        return starts;
    }

    short[] classes() {
        return classes;
    }

    float[] weights() {
        return weights;
    }

    /** The probability of each outcome. */
    double[] eval(Vector vector) {
        return eval(vector.numbers(), vector.values(), new double[outcomes.size()]);
    }

    private double[] eval(int[] numbers, float @org.jspecify.annotations.Nullable [] values, double[] sums) {
        for (int i = 0; i < numbers.length; i++) {
            double value = values == null ? 1 : values[i];
            for (int j = starts[numbers[i]]; j < starts[numbers[i] + 1]; j++) {
                sums[classes[j]] += value * weights[j];
            }
        }
        double[] probabilities = Scale.softmax(sums, 1);
        System.arraycopy(probabilities, 0, sums, 0, sums.length);
        return sums;
    }

    @Override
    public double[] eval(String[] context) {
        return eval(context, new double[outcomes.size()]);
    }

    @Override
    public double[] eval(String[] context, double[] probabilities) {
        Arrays.fill(probabilities, 0);
        return eval(
                Arrays.stream(context)
                        .mapToInt(vocabulary::find)
                        .filter(number -> number >= 0)
                        .toArray(),
                null,
                probabilities);
    }

    @Override
    public double[] eval(String[] context, float[] values) {
        var numbers = new int[context.length];
        var known = new float[context.length];
        int size = 0;
        for (int i = 0; i < context.length; i++) {
            int number = vocabulary.find(context[i]);
            if (number >= 0) {
                numbers[size] = number;
                known[size++] = values[i];
            }
        }
        return eval(Arrays.copyOf(numbers, size), known, new double[outcomes.size()]);
    }

    @Override
    public String getBestOutcome(double[] probabilities) {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return outcomes.get(best);
    }

    @Override
    public String getAllOutcomes(double[] probabilities) {
        var all = new StringBuilder();
        for (int i = 0; i < probabilities.length; i++) {
            all.append(i == 0 ? "" : "  ")
                    .append(String.format(java.util.Locale.ROOT, "%s[%.4f]", outcomes.get(i), probabilities[i]));
        }
        return all.toString();
    }

    @Override
    public String getOutcome(int number) {
        return outcomes.get(number);
    }

    @Override
    public int getIndex(String outcome) {
        return outcomes.indexOf(outcome);
    }

    @Override
    public int getNumOutcomes() {
        return outcomes.size();
    }
}
