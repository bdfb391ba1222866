package madoguchi.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import madoguchi.chat.Language;
import madoguchi.intent.IntentModel.Ranked;
import madoguchi.intent.Trainer.Prediction;
import madoguchi.knowledge.Finding;
import madoguchi.knowledge.Question;

/**
 * What a model that has not seen a question takes it for. A topic it is sure of, where people have filed another, is either
 * a question in the wrong file or a boundary that the questions do not show; so are two topics that it often mixes up.
 */
final class Confusions {

    /** How sure the model must be of another topic, and how little of the question's own. */
    private static final double SURE = 0.9;

    private static final double HARDLY = 0.05;

    /** The share of two topics' questions that is taken for the other of the two, from which it is no chance. */
    private static final double MIXED_UP = 0.05;

    private Confusions() {}

    /** Two intents in alphabetical order. */
    private record Pair(String first, String second) implements Comparable<Pair> {
        static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }

        @Override
        public int compareTo(Pair other) {
            return (first + " " + second).compareTo(other.first + " " + other.second);
        }
    }

    static List<Finding> findings(List<Prediction> heldOut, Language language) {
        List<Finding> findings = new ArrayList<>();
        Map<Pair, List<Prediction>> mixed = new TreeMap<>();
        for (Prediction prediction : heldOut) {
            String own = prediction.question().intent();
            Ranked first = prediction.ranked().get(0);
            if (!first.intent().equals(own)) {
                mixed.computeIfAbsent(Pair.of(own, first.intent()), pair -> new ArrayList<>())
                        .add(prediction);
                if (first.probability() >= SURE && Ranked.probabilityOf(own, prediction.ranked()) <= HARDLY) {
                    findings.add(foreign(prediction.question(), first, language));
                }
            }
        }
        findings.addAll(mixedUp(mixed, heldOut, language));
        return findings;
    }

    private static Finding foreign(Question question, Ranked first, Language language) {
        return Finding.warning(
                question.file(language),
                question.line(),
                String.format(
                        Locale.ROOT,
                        "a model that has not seen '%s' is %.0f%% sure of %s: move it, or teach this topic more like it",
                        question.text(),
                        100 * first.probability(),
                        first.intent()));
    }

    private static List<Finding> mixedUp(
            Map<Pair, List<Prediction>> mixed, List<Prediction> heldOut, Language language) {
        Map<String, Long> sizes = heldOut.stream()
                .collect(Collectors.groupingBy(
                        prediction -> prediction.question().intent(), Collectors.counting()));
        List<Finding> findings = new ArrayList<>();
        mixed.forEach((pair, predictions) -> {
            long all = sizes.getOrDefault(pair.first(), 0L) + sizes.getOrDefault(pair.second(), 0L);
            if (predictions.size() >= MIXED_UP * all) {
                long there = predictions.stream()
                        .filter(prediction -> prediction.question().intent().equals(pair.first()))
                        .count();
                String message = there + " questions are taken for " + pair.second() + " and "
                        + (predictions.size() - there) + " of that for this, of " + all
                        + " in both: let the questions show what sets the two apart";
                findings.add(Finding.warning(Question.file(language, pair.first()), 0, message));
            }
        });
        return findings;
    }
}
