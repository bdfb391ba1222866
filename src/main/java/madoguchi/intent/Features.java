package madoguchi.intent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import madoguchi.text.Analysis;
import madoguchi.text.Token;

/**
 * What the classifier looks at: counts of words, word pairs, character sequences and, in Japanese, sequences of the
 * reading. Readings make kana-only, half-width and wrongly converted messages look like the well-typed ones. Stateless.
 */
final class Features {

    private Features() {}

    /**
     * The features of a message in blocks, each a map from the feature's name to how often it occurs. Blocks are weighted
     * apart, so that the many character sequences of a message do not drown its few words.
     */
    static List<Map<String, Integer>> of(Analysis message) {
        return switch (message.language()) {
            case JA -> japanese(message);
            case EN -> english(message);
        };
    }

    private static List<Map<String, Integer>> japanese(Analysis message) {
        Map<String, Integer> sounds = sequences("r", "^" + message.reading() + "$", 2, 4);
        if (message.isKanaOnly()) {
            // Where such a message is torn apart into words is chance; only its sound can be relied on.
            return List.of(Map.of(), Map.of(), sounds);
        }
        String letters = message.tokens().stream().map(Token::surface).collect(Collectors.joining());
        return List.of(words("w", message.tokens(), 2), sequences("c", "^" + letters + "$", 1, 3), sounds);
    }

    private static List<Map<String, Integer>> english(Analysis message) {
        Map<String, Integer> characters = new LinkedHashMap<>();
        for (Token token : message.tokens()) {
            sequences("c", "^" + token.surface() + "$", 2, 5)
                    .forEach((name, count) -> characters.merge(name, count, Integer::sum));
        }
        return List.of(words("w", message.tokens(), 2), characters);
    }

    private static Map<String, Integer> words(String prefix, List<Token> tokens, int longest) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<String> bases = new ArrayList<>();
        bases.add("^");
        tokens.forEach(token -> bases.add(token.base()));
        bases.add("$");
        for (int length = 1; length <= longest; length++) {
            for (int start = 0; start + length <= bases.size(); start++) {
                counts.merge(prefix + length + String.join(" ", bases.subList(start, start + length)), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static Map<String, Integer> sequences(String prefix, String text, int shortest, int longest) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int length = shortest; length <= longest; length++) {
            for (int start = 0; start + length <= text.length(); start++) {
                counts.merge(prefix + text.substring(start, start + length), 1, Integer::sum);
            }
        }
        return counts;
    }
}
