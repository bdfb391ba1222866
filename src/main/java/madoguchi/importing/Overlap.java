package madoguchi.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Texts as sets of pieces, and how much of another text each of them has: the share of its pieces, where a rare piece counts
 * more than a common one. Takes time by the pieces that are shared, so that long pages can be compared too.
 */
final class Overlap {

    private final Map<String, List<Integer>> textsWith = new HashMap<>();
    private int texts;

    /** Adds a text; the first is number 0. */
    void add(Set<String> pieces) {
        int number = texts++;
        pieces.forEach(piece ->
                textsWith.computeIfAbsent(piece, p -> new ArrayList<>()).add(number));
    }

    /** For each text, how much of these pieces it has, from 0 to 1. */
    double[] shares(Set<String> pieces) {
        double[] shares = new double[texts];
        double all = 0;
        for (String piece : pieces) {
            List<Integer> having = textsWith.getOrDefault(piece, List.of());
            double rarity = Math.log1p((double) texts / Math.max(1, having.size()));
            having.forEach(text -> shares[text] += rarity);
            all += rarity;
        }
        for (int text = 0; text < texts && all > 0; text++) {
            shares[text] /= all;
        }
        return shares;
    }
}
