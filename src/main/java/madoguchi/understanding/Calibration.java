package madoguchi.understanding;

import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import madoguchi.intent.IntentModel.Ranked;
import madoguchi.intent.Trainer.Prediction;
import madoguchi.knowledge.Intents;
import madoguchi.retrieval.Found;
import madoguchi.retrieval.PassageIndex;

/**
 * Chooses the {@link Thresholds} of one language from held-out predictions, never from the evaluation files:
 *
 * <ol>
 *   <li>the fusion weight under which the right intents are likeliest;
 *   <li>the act threshold with the most benefit, where acting rightly counts 1, acting wrongly −1, and asking back 0.25 when
 *       the right topic is among the choices; of those that differ by less than 0.2% of all questions, the highest, because
 *       to ask back is safer than to be wrong;
 *   <li>the crisis threshold, the highest at which 98% of the crisis messages are seen, but never so low that more than 1.3%
 *       of all other messages are taken for one.
 * </ol>
 */
final class Calibration {

    private static final double CRISIS_RECALL = 0.98;
    private static final double CRISIS_FALSE_ALARMS = 0.013;
    private static final double CHOICE_BENEFIT = 0.25;
    private static final double SAME_BENEFIT = 0.002;

    private final List<Evidence> heldOut;

    Calibration(List<Prediction> heldOut, PassageIndex passages) {
        this.heldOut = heldOut.stream()
                .map(p -> new Evidence(p.question().intent(), p.ranked(), passages.search(p.message())))
                .toList();
    }

    /** A held-out question with what classifier and passages say of it. */
    private record Evidence(String right, List<Ranked> ranked, List<Found> found) {}

    /** A held-out question with its fused ranking. */
    private record Fused(String right, List<Ranked> ranked) {}

    Thresholds choose() {
        double fusion = bestFusion();
        List<Fused> fused = fused(fusion);
        double crisis = crisisThreshold(fused);
        return new Thresholds(fusion, round(actThreshold(fused, fusion, crisis)), crisis);
    }

    private static double actThreshold(List<Fused> fused, double fusion, double crisis) {
        var benefits = new TreeMap<Double, Double>();
        for (double act = 0.1; act < 0.8; act += 0.02) {
            var thresholds = new Thresholds(fusion, act, crisis);
            benefits.put(
                    act, fused.stream().mapToDouble(f -> benefit(f, thresholds)).sum());
        }
        double enough = Collections.max(benefits.values()) - SAME_BENEFIT * fused.size();
        return benefits.descendingMap().entrySet().stream()
                .filter(entry -> entry.getValue() >= enough)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private double bestFusion() {
        double best = 0;
        double bestLikelihood = Double.NEGATIVE_INFINITY;
        for (double weight = 0; weight <= 2.0; weight += 0.2) {
            double likelihood = fused(weight).stream()
                    .mapToDouble(f -> Math.log(Math.max(1e-9, Ranked.probabilityOf(f.right(), f.ranked()))))
                    .sum();
            if (likelihood > bestLikelihood) {
                bestLikelihood = likelihood;
                best = weight;
            }
        }
        return round(best);
    }

    private List<Fused> fused(double weight) {
        return heldOut.stream()
                .map(e -> new Fused(e.right(), Fusion.fuse(e.ranked(), e.found(), weight)))
                .toList();
    }

    private static double benefit(Fused fused, Thresholds thresholds) {
        Decision decision = Decision.on(fused.ranked(), thresholds);
        if (decision instanceof Decision.About about) {
            return about.topic().id().value().equals(fused.right()) ? 1 : -1;
        }
        if (decision instanceof Decision.Special special) {
            return special.intent().equals(fused.right()) ? 1 : -1;
        }
        if (decision instanceof Decision.Between between) {
            return between.choices().stream().anyMatch(c -> c.id().value().equals(fused.right())) ? CHOICE_BENEFIT : 0;
        }
        return 0;
    }

    private static double crisisThreshold(List<Fused> fused) {
        double[] crises = sorted(fused, true);
        double[] others = sorted(fused, false);
        double recall = crises.length == 0 ? 1 : crises[(int) Math.floor(crises.length * (1 - CRISIS_RECALL))];
        double falseAlarms =
                others.length == 0 ? 0 : others[(int) Math.ceil((others.length - 1) * (1 - CRISIS_FALSE_ALARMS))];
        return round(Math.max(0.02, Math.max(recall, falseAlarms)));
    }

    private static double[] sorted(List<Fused> fused, boolean crisis) {
        return fused.stream()
                .filter(f -> f.right().equals(Intents.CRISIS) == crisis)
                .mapToDouble(f -> Ranked.probabilityOf(Intents.CRISIS, f.ranked()))
                .sorted()
                .toArray();
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
