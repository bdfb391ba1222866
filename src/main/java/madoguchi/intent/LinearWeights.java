package madoguchi.intent;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A multi-class linear support vector machine (Crammer and Singer, "On the algorithmic implementation of multiclass
 * kernel-based vector machines", JMLR 2001), trained by liblinear: for each feature a weight for each class. Written into
 * an OpenNLP model, whose softmax of scaled margins then gives probabilities. Immutable; safe for all threads.
 */
final class LinearWeights {

    /** Chosen by cross-validation; between 0.3 and 3 it hardly matters. */
    private static final double COST = 0.5;

    private static final double TOLERANCE = 0.1;

    private final int features;
    private final int classes;
    private final int[] classOf;
    private final double[] weights;

    private LinearWeights(int features, int classes, int[] classOf, double[] weights) {
        this.features = features;
        this.classes = classes;
        this.classOf = classOf;
        this.weights = weights;
    }

    /**
     * Trains on vectors of the given classes. Equal input gives equal weights.
     *
     * @param features how many features there are
     * @param classes the class of each vector, numbered from 0
     * @param count how many classes there are, some of them perhaps without a vector
     */
    static LinearWeights train(int features, List<Vector> vectors, List<Integer> classes, int count) {
        var problem = new Problem();
        problem.l = vectors.size();
        problem.n = features;
        problem.bias = -1;
        problem.y = classes.stream().mapToDouble(Integer::doubleValue).toArray();
        problem.x = vectors.stream().map(LinearWeights::nodes).toArray(Feature[][]::new);
        var parameter = new Parameter(SolverType.MCSVM_CS, COST, TOLERANCE);
        parameter.setRandom(new Random(1));
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, parameter);
        return new LinearWeights(features, count, model.getLabels(), model.getFeatureWeights());
    }

    private static Feature[] nodes(Vector vector) {
        var nodes = new FeatureNode[vector.numbers().length];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = new FeatureNode(vector.numbers()[i] + 1, vector.values()[i]);
        }
        Arrays.sort(nodes, Comparator.comparingInt(FeatureNode::getIndex));
        return nodes;
    }

    /** The margin of each class: the larger, the likelier. A class without a vector is as unlikely as the unlikeliest. */
    double[] margins(Vector vector) {
        var margins = new double[classes];
        for (int i = 0; i < vector.numbers().length; i++) {
            int row = vector.numbers()[i] * classOf.length;
            for (int column = 0; column < classOf.length; column++) {
                margins[classOf[column]] += weights[row + column] * vector.values()[i];
            }
        }
        if (classOf.length < classes) {
            double least =
                    Arrays.stream(classOf).mapToDouble(c -> margins[c]).min().orElse(0);
            Set<Integer> learnt = Arrays.stream(classOf).boxed().collect(Collectors.toSet());
            for (int c = 0; c < classes; c++) {
                margins[c] = learnt.contains(c) ? margins[c] : least;
            }
        }
        return margins;
    }

    /**
     * The same machine as an OpenNLP model: weights times {@code scale}, those below {@code least} left out.
     *
     * @param outcomes the class names in the order of their numbers
     */
    LinearModel toModel(Vocabulary vocabulary, List<String> outcomes, double scale, double least) {
        var starts = new int[features + 1];
        var kept = new short[weights.length];
        var values = new float[weights.length];
        int size = 0;
        for (int feature = 0; feature < features; feature++) {
            for (int column = 0; column < classOf.length; column++) {
                float weight = (float) (weights[feature * classOf.length + column] * scale);
                if (Math.abs(weight) >= least) {
                    kept[size] = (short) classOf[column];
                    values[size++] = weight;
                }
            }
            starts[feature + 1] = size;
        }
        return new LinearModel(vocabulary, outcomes, starts, Arrays.copyOf(kept, size), Arrays.copyOf(values, size));
    }
}
