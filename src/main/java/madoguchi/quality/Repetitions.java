package madoguchi.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import madoguchi.knowledge.Finding;
import madoguchi.knowledge.Intents;
import madoguchi.quality.NearDuplicates.Pair;
import madoguchi.quality.Wording.Role;

/**
 * Questions worded nearly alike: within a topic they teach nothing new and flatter cross-validation, in two topics nobody
 * can tell which is meant, and where the evaluation asks them it measures memory. Always reported where the model learns,
 * because the evaluation is not what gives way.
 */
final class Repetitions {

    /** The share of a topic's questions that may repeat others before the topic is not fit to be trained from. */
    private static final double MOST_REPEATED = 0.05;

    private Repetitions() {}

    static List<Finding> findings(List<Wording> wordings) {
        List<Finding> findings = new ArrayList<>();
        Map<String, TreeSet<Integer>> repeated = new TreeMap<>();
        for (Pair pair : NearDuplicates.among(wordings)) {
            Wording earlier = pair.earlier();
            Wording later = pair.later();
            if (later.role() == Role.TEST) {
                if (earlier.role() != Role.TEST && !isSetPhrase(earlier)) {
                    findings.add(leak(earlier, later));
                }
            } else if (!earlier.intent().equals(later.intent())) {
                findings.add(conflict(earlier, later));
            } else if (earlier.role() == Role.TRAINING && later.role() == Role.TRAINING) {
                repeated.computeIfAbsent(later.file(), file -> new TreeSet<>()).add(later.line());
                findings.add(warning(
                        later,
                        "says nearly what line " + earlier.line() + " does, '" + earlier.text()
                                + "': remove one or say something new"));
            }
        }
        findings.addAll(tooMany(wordings, repeated));
        return findings;
    }

    /** A greeting, a call for a person, a cry for help: everybody says them in the same few words, and they must be known. */
    private static boolean isSetPhrase(Wording wording) {
        return Intents.SPECIAL.contains(wording.intent()) && wording.words().size() < Wording.LEAST_WORDS;
    }

    private static Finding leak(Wording learned, Wording test) {
        if (!learned.isSame(test)) {
            return warning(
                    learned,
                    "the evaluation asks nearly the same, " + quoted(test) + ": remove this one, not the test");
        }
        return Finding.error(
                learned.file(),
                learned.line(),
                "the evaluation asks the same in " + test.place() + ": remove this one, not the test");
    }

    private static Finding conflict(Wording earlier, Wording later) {
        return warning(
                later, "another topic claims nearly the same, " + quoted(earlier) + ": keep it where it belongs");
    }

    private static List<Finding> tooMany(List<Wording> wordings, Map<String, TreeSet<Integer>> repeated) {
        Map<String, Long> sizes = wordings.stream()
                .filter(wording -> wording.role() == Role.TRAINING)
                .collect(Collectors.groupingBy(Wording::file, Collectors.counting()));
        List<Finding> findings = new ArrayList<>();
        repeated.forEach((file, lines) -> {
            long size = sizes.getOrDefault(file, 0L);
            if (lines.size() > MOST_REPEATED * size) {
                String message = lines.size() + " of " + size + " questions nearly repeat others, more than "
                        + Math.round(100 * MOST_REPEATED) + "%: remove or reword those in the warnings below";
                findings.add(Finding.error(file, 0, message));
            }
        });
        return findings;
    }

    private static String quoted(Wording other) {
        return other.place() + " '" + other.text() + "'";
    }

    private static Finding warning(Wording at, String message) {
        return Finding.warning(at.file(), at.line(), message);
    }
}
