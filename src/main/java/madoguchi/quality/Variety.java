package madoguchi.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import madoguchi.knowledge.Finding;

/**
 * Topics whose questions say the same in the same words, from which a classifier learns little more than from one of them.
 * The shipped topics have likenesses from 0.01 to 0.16 and 1.6 to 4 content words a question; the limits stand well off.
 */
final class Variety {

    private static final double MOST_ALIKE = 0.25;
    private static final double LEAST_WORDS = 1.0;

    /** With fewer questions both numbers are chance. */
    private static final int LEAST_QUESTIONS = 10;

    private Variety() {}

    static List<Finding> findings(List<Wording> questions) {
        Map<String, List<Wording>> byFile =
                questions.stream().collect(Collectors.groupingBy(Wording::file, TreeMap::new, Collectors.toList()));
        List<Finding> findings = new ArrayList<>();
        byFile.forEach((file, inFile) -> {
            List<Set<String>> contents = inFile.stream()
                    .map(Wording::content)
                    .filter(words -> !words.isEmpty())
                    .toList();
            if (contents.size() < LEAST_QUESTIONS) {
                return;
            }
            double alike = likeness(contents);
            if (alike > MOST_ALIKE) {
                warn(findings, file, "the questions are too alike", alike, "likeness, more than", MOST_ALIKE);
            }
            double distinct = distinct(contents);
            if (distinct < LEAST_WORDS) {
                warn(
                        findings,
                        file,
                        "the questions use few words",
                        distinct,
                        "new words a question, less than",
                        LEAST_WORDS);
            }
        });
        return findings;
    }

    private static void warn(List<Finding> findings, String file, String what, double is, String unit, double limit) {
        String message =
                String.format(Locale.ROOT, "%s (%.2f %s %.2f): say it as other people would", what, is, unit, limit);
        findings.add(Finding.warning(file, 0, message));
    }

    /** The average cosine between two questions' content words; one pass, since the sum of all is the square of the sum. */
    private static double likeness(List<Set<String>> contents) {
        Map<String, Double> sums = new HashMap<>();
        contents.forEach(words -> words.forEach(word -> sums.merge(word, 1 / Math.sqrt(words.size()), Double::sum)));
        double all = sums.values().stream().mapToDouble(sum -> sum * sum).sum();
        double count = contents.size();
        return (all - count) / (count * (count - 1));
    }

    private static double distinct(List<Set<String>> contents) {
        Set<String> all = new HashSet<>();
        contents.forEach(all::addAll);
        return (double) all.size() / contents.size();
    }
}
