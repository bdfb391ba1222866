package madoguchi.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds all questions that are {@linkplain Wording#isNear near} each other, exactly and without comparing each with each:
 * every question is filed under keys so chosen that two near ones share at least one.
 *
 * <ul>
 *   <li>Of two questions that differ by a word, either the first or the last halves of the shorter's length are equal.
 *   <li>Two sets with a large overlap share one of their few rarest elements (prefix filtering: Chaudhuri, Ganti and
 *       Kaushik, "A primitive operator for similarity joins in data cleaning", ICDE 2006).
 * </ul>
 */
final class NearDuplicates {

    /** Far more than a product of two numbers is off, far less than one. */
    private static final double ROUNDING = 1e-6;

    private final Map<String, Integer> frequencies = new HashMap<>();
    private final Map<String, List<Integer>> filed = new HashMap<>();

    private NearDuplicates(List<Wording> wordings) {
        wordings.forEach(
                wording -> wording.sequences().forEach(sequence -> frequencies.merge(sequence, 1, Integer::sum)));
    }

    /** Two near questions, in the order they were given. */
    record Pair(Wording earlier, Wording later) {}

    static List<Pair> among(List<Wording> wordings) {
        var index = new NearDuplicates(wordings);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < wordings.size(); i++) {
            Wording later = wordings.get(i);
            for (int earlier : index.fileAndFind(i, later)) {
                if (wordings.get(earlier).isNear(later)) {
                    pairs.add(new Pair(wordings.get(earlier), later));
                }
            }
        }
        return pairs;
    }

    /** What was filed before under one of the wording's keys. */
    private Set<Integer> fileAndFind(int position, Wording wording) {
        Set<Integer> candidates = new TreeSet<>();
        for (String key : keys(wording)) {
            List<Integer> there = filed.computeIfAbsent(key, k -> new ArrayList<>());
            candidates.addAll(there);
            there.add(position);
        }
        return candidates;
    }

    private Set<String> keys(Wording wording) {
        Set<String> keys = new HashSet<>(rarest(wording.sequences()));
        keys.add("same " + wording.comparable());
        List<String> words = wording.words();
        int size = words.size();
        if (size >= Wording.LEAST_WORDS - 1) {
            // The shorter of the two may be this one or one word shorter.
            for (int half : new TreeSet<>(List.of(size / 2, (size - 1) / 2))) {
                keys.add("first " + String.join(" ", words.subList(0, half)));
                keys.add("last " + String.join(" ", words.subList(size - half, size)));
            }
        }
        return keys;
    }

    private List<String> rarest(Set<String> sequences) {
        List<String> sorted = new ArrayList<>(sequences);
        sorted.sort(Comparator.<String>comparingInt(s -> frequencies.getOrDefault(s, 0))
                .thenComparing(s -> s));
        int common = (int) Math.ceil(Wording.NEAR * sorted.size() - ROUNDING);
        return sorted.isEmpty() ? List.of() : sorted.subList(0, sorted.size() - common + 1);
    }
}
