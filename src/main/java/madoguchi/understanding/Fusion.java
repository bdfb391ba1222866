package madoguchi.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import madoguchi.intent.IntentModel.Ranked;
import madoguchi.retrieval.Found;

/**
 * The classifier's probabilities, moved by what the articles say: each topic's log-probability gains the score of its best
 * passage, relative to the best of all, times a weight chosen on held-out predictions. Stateless.
 */
final class Fusion {

    private static final double LEAST_LEFT = 0.2;

    private Fusion() {}

    static List<Ranked> fuse(List<Ranked> ranked, List<Found> found, double weight) {
        if (found.isEmpty() || weight == 0) {
            return ranked;
        }
        double best = found.get(0).score();
        Map<String, Double> support = new HashMap<>();
        found.forEach(passage -> support.merge(passage.topic().value(), passage.score() / best, Math::max));
        List<Ranked> moved = new ArrayList<>();
        double sum = 0;
        for (Ranked intent : ranked) {
            double probability = intent.probability() * Math.exp(weight * support.getOrDefault(intent.intent(), 0.0));
            moved.add(new Ranked(intent.intent(), probability));
            sum += probability;
        }
        double total = sum;
        return moved.stream()
                .map(intent -> new Ranked(intent.intent(), intent.probability() / total))
                .sorted(Comparator.comparingDouble(Ranked::probability).reversed())
                .toList();
    }

    /**
     * A ranking without some intents, whose probability goes to the others in proportion. Where next to nothing is left, it
     * stays next to nothing: what comes after the excluded ones is then hardly more than chance.
     */
    static List<Ranked> without(Set<String> excluded, List<Ranked> ranked) {
        if (excluded.isEmpty()) {
            return ranked;
        }
        List<Ranked> rest = ranked.stream()
                .filter(intent -> !excluded.contains(intent.intent()))
                .toList();
        double left = Math.max(
                LEAST_LEFT, rest.stream().mapToDouble(Ranked::probability).sum());
        return rest.stream()
                .map(intent -> new Ranked(intent.intent(), intent.probability() / left))
                .toList();
    }

    /** Two views of one message as one ranking: the average of their probabilities. */
    static List<Ranked> average(List<Ranked> one, List<Ranked> other) {
        Map<String, Double> sums = new HashMap<>();
        one.forEach(intent -> sums.merge(intent.intent(), intent.probability() / 2, Double::sum));
        other.forEach(intent -> sums.merge(intent.intent(), intent.probability() / 2, Double::sum));
        return sums.entrySet().stream()
                .map(entry -> new Ranked(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Ranked::probability)
                        .reversed()
                        .thenComparing(Ranked::intent))
                .toList();
    }
}
