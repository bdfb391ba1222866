package madoguchi.intent;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How a classifier is learnt from rows of messages: five-fold cross-validation gives each row the margins of a machine that
 * has not seen it; from these the scale is chosen that turns margins into probabilities; the model is learnt from all rows.
 */
abstract class Learning {

    static final int FOLDS = 5;

    /** How often {@code step} is called: once for each machine. */
    static final int STEPS = FOLDS + 1;

    /** Features of fewer messages are dropped. */
    static final int LEAST_MESSAGES = 2;

    /** Weights below it, after scaling, are left out of the model. */
    private static final double LEAST_WEIGHT = 0.2;

    /** Each feature has a weight for each class; with a thousand classes they must fit into memory too. */
    private static final int MOST_WEIGHTS = 30_000_000;

    private final List<String> classes;
    private final int[] right;

    /** @param right the class of each row */
    Learning(List<String> classes, int[] right) {
        this.classes = classes;
        this.right = right;
    }

    /** Vectors with their classes, and the weighting that made them. */
    record Lesson(Weighting weighting, List<Vector> vectors, List<Integer> classes) {}

    /** What is learnt from some of the rows. */
    abstract Lesson lesson(IntPredicate chosen);

    /** One row as a machine sees it that is asked about it. */
    abstract Vector vector(int row, Weighting weighting);

    /** How many features there may be. */
    final int mostFeatures() {
        return MOST_WEIGHTS / classes.size();
    }

    /** What was learnt: the model of all rows, and by row the probabilities of a model that has not seen it. */
    record Learnt(IntentModel model, double[][] heldOut) {}

    private record Fitted(Weighting weighting, LinearWeights weights) {}

    /** @param step called after each of the {@link #STEPS} parts, from any thread */
    final Learnt learn(Runnable step) {
        int[] foldOf = Folds.of(right.length, FOLDS);
        var margins = new double[right.length][];
        IntStream.range(0, FOLDS).parallel().forEach(fold -> {
            Fitted fitted = fit(row -> foldOf[row] != fold);
            for (int row = 0; row < right.length; row++) {
                if (foldOf[row] == fold) {
                    margins[row] = fitted.weights().margins(vector(row, fitted.weighting()));
                }
            }
            step.run();
        });
        double scale = Scale.mostLikely(margins, right);
        Fitted all = fit(row -> true);
        Weighting weighting = all.weighting();
        LinearModel machine = all.weights().toModel(weighting.vocabulary(), classes, scale, LEAST_WEIGHT);
        step.run();
        for (int row = 0; row < right.length; row++) {
            margins[row] = Scale.softmax(margins[row], scale);
        }
        return new Learnt(new IntentModel(machine, weighting), margins);
    }

    private Fitted fit(IntPredicate chosen) {
        Lesson lesson = lesson(chosen);
        int features = lesson.weighting().vocabulary().size();
        return new Fitted(
                lesson.weighting(), LinearWeights.train(features, lesson.vectors(), lesson.classes(), classes.size()));
    }
}
