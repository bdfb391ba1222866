package madoguchi.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Two models on the same questions.
 *
 * @param better what the new one answers better, by {@link Verdict}
 * @param worse what it answers worse
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
            int difference = change.now().verdict().compareTo(change.before().verdict());
            if (difference != 0) {
                (difference < 0 ? better : worse).add(change);
            }
        }
        return new Comparison(before, now, List.copyOf(better), List.copyOf(worse));
    }

    private static List<TestQuestion> questions(Evaluation evaluation) {
        return evaluation.judged().stream().map(Judged::question).toList();
    }

    /** How many questions only the new model gets right. */
    int onlyNow() {
        return (int) better.stream().filter(change -> change.now().isRight()).count();
    }

    /** How many questions only the old model gets right. */
    int onlyBefore() {
        return (int) worse.stream().filter(change -> change.before().isRight()).count();
    }

    /** How likely models that are equally often right differ this much. */
    public double probabilityByChance() {
        return SignTest.probability(onlyNow(), onlyBefore());
    }
}
