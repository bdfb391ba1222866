package madoguchi.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Two models on the same questions.
 *
 * @param better what only the new one gets right
 * @param worse what only the old one gets right
 */
public record Comparison(Evaluation before, Evaluation now, List<Change> better, List<Change> worse) {

    /** A question that the two answer differently well. */
    record Change(Judged before, Judged now) {}

    /** @throws IllegalArgumentException unless both were asked the same questions */
    public static Comparison of(Evaluation before, Evaluation now) {
        if (!questions(before).equals(questions(now))) {
            throw new IllegalArgumentException("two evaluations of different questions cannot be compared");
        }
        List<Change> better = new ArrayList<>();
        List<Change> worse = new ArrayList<>();
        for (int i = 0; i < now.judged().size(); i++) {
            var change = new Change(before.judged().get(i), now.judged().get(i));
            if (change.before().isRight() != change.now().isRight()) {
                (change.now().isRight() ? better : worse).add(change);
            }
        }
        return new Comparison(before, now, List.copyOf(better), List.copyOf(worse));
    }

    private static List<TestQuestion> questions(Evaluation evaluation) {
        return evaluation.judged().stream().map(Judged::question).toList();
    }

    /** How likely a difference this large is between models that are equally good. */
    public double probabilityByChance() {
        return SignTest.probability(better.size(), worse.size());
    }
}
