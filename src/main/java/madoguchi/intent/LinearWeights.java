package madoguchi.intent;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.Context;

/**
 * A multi-class linear support vector machine (Crammer and Singer, "On the algorithmic implementation of multiclass
 * kernel-based vector machines", JMLR 2001), trained by liblinear: for each feature a weight for each class. Written into
 * an OpenNLP model, whose softmax of scaled margins then gives probabilities. Immutable; safe for all threads.
 */
final class LinearWeights {

    /** Chosen by cross-validation; between 0.3 and 3 it hardly matters. */
    private static final double COST = 0.5;

    private static final double TOLERANCE = 0.1;

    private final Map<String, Integer> features;
    private final int classes;
    private final int[] classOf;
    private final double[] weights;

    private LinearWeights(Map<String, Integer> features, int classes, int[] classOf, double[] weights) {
        this.features = features;
        this.classes = classes;
        this.classOf = classOf;
        this.weights = weights;
    }

    /**
     * Trains on vectors of the given classes. Equal input gives equal weights.
     *
     * @param classes the class of each vector, numbered from 0
     * @param count how many classes there are, some of them perhaps without a vector
     */
    static LinearWeights train(List<Vector> vectors, List<Integer> classes, int count) {
        var names = new TreeSet<String>();
        vectors.forEach(vector -> names.addAll(Arrays.asList(vector.names())));
        Map<String, Integer> features = new HashMap<>();
        names.forEach(name -> features.put(name, features.size()));

        var problem = new Problem();
        problem.l = vectors.size();
        problem.n = features.size();
        problem.bias = -1;
        problem.y = classes.stream().mapToDouble(Integer::doubleValue).toArray();
        problem.x = vectors.stream().map(vector -> nodes(vector, features)).toArray(Feature[][]::new);
        var parameter = new Parameter(SolverType.MCSVM_CS, COST, TOLERANCE);
        parameter.setRandom(new Random(1));
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, parameter);
        return new LinearWeights(features, count, model.getLabels(), model.getFeatureWeights());
    }

    private static Feature[] nodes(Vector vector, Map<String, Integer> features) {
        List<Feature> nodes = new ArrayList<>();
        for (int i = 0; i < vector.names().length; i++) {
            int feature = features.getOrDefault(vector.names()[i], -1);
            nodes.add(new FeatureNode(feature + 1, vector.values()[i]));
        }
        nodes.sort(Comparator.comparingInt(Feature::getIndex));
        return nodes.toArray(Feature[]::new);
    }

    /** The margin of each class: the larger, the likelier. A class without a vector is as unlikely as the unlikeliest. */
    double[] margins(Vector vector) {
        var margins = new double[classes];
        for (int i = 0; i < vector.names().length; i++) {
            Integer feature = features.get(vector.names()[i]);
            if (feature != null) {
                int row = feature * classOf.length;
                for (int column = 0; column < classOf.length; column++) {
                    margins[classOf[column]] += weights[row + column] * vector.values()[i];
                }
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
    QNModel toOpenNlp(String[] outcomes, double scale, double least) {
        List<String> kept = new ArrayList<>();
        List<Context> contexts = new ArrayList<>();
        for (Map.Entry<String, Integer> feature : new TreeMap<>(features).entrySet()) {
            int row = feature.getValue() * classOf.length;
            var parameters = new double[outcomes.length];
            for (int column = 0; column < classOf.length; column++) {
                parameters[classOf[column]] = (float) (weights[row + column] * scale);
            }
            int[] large = java.util.stream.IntStream.range(0, parameters.length)
                    .filter(c -> Math.abs(parameters[c]) >= least)
                    .toArray();
            if (large.length > 0) {
                kept.add(feature.getKey());
                contexts.add(new Context(
                        large,
                        Arrays.stream(large).mapToDouble(c -> parameters[c]).toArray()));
            }
        }
        return new QNModel(contexts.toArray(Context[]::new), kept.toArray(String[]::new), outcomes);
    }
}
