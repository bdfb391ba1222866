package madoguchi.retrieval;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import madoguchi.chat.Language;
import madoguchi.text.Analyzer;
import madoguchi.text.Token;

/** Words that count as one in a search. Entries of several words are left out. */
final class Synonyms {

    private final Map<String, Set<String>> groups = new HashMap<>();

    Synonyms(List<String> lines, Language language, Analyzer analyzer) {
        for (String line : lines) {
            Set<String> group = new TreeSet<>();
            Arrays.stream(line.split(",", -1))
                    .map(word -> analyzer.analyze(word, language).tokens().stream()
                            .filter(Token::content)
                            .toList())
                    .filter(tokens -> tokens.size() == 1)
                    .forEach(tokens -> group.add(tokens.get(0).base()));
            group.forEach(
                    word -> groups.computeIfAbsent(word, w -> new TreeSet<>()).addAll(group));
        }
    }

    /** The word and everything that means the same. */
    Set<String> of(String word) {
        return groups.getOrDefault(word, Set.of(word));
    }
}
