package madoguchi.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import madoguchi.chat.Language;
import madoguchi.text.Analyzer;
import madoguchi.text.Token;

/**
 * The synonyms of one language by dictionary forms, for whoever compares texts: search widens a word to all that means the
 * same, a comparison folds all of them to one. An entry may be a phrase; only content words count. Immutable.
 */
public final class Synonyms {

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<List<String>, List<String>> firstOf = new HashMap<>();
    private int longest;

    public Synonyms(List<SynonymGroup> groups, Language language, Analyzer analyzer) {
        for (SynonymGroup group : groups) {
            List<List<String>> entries = group.entries().stream()
                    .map(entry -> bases(analyzer.analyze(entry, language).tokens()))
                    .filter(entry -> !entry.isEmpty())
                    .toList();
            Set<String> alike = new TreeSet<>();
            for (List<String> entry : entries) {
                firstOf.putIfAbsent(entry, entries.get(0));
                longest = Math.max(longest, entry.size());
                if (entry.size() == 1) {
                    alike.add(entry.get(0));
                }
            }
            alike.forEach(
                    word -> words.computeIfAbsent(word, w -> new TreeSet<>()).addAll(alike));
        }
    }

    /** The word and every single word that means the same. */
    public Set<String> of(String word) {
        return words.getOrDefault(word, Set.of(word));
    }

    /** The content words of a text, with every synonym replaced by the first of its group, longer ones first. */
    public List<String> fold(List<Token> tokens) {
        List<String> plain = bases(tokens);
        List<String> folded = new ArrayList<>();
        int at = 0;
        while (at < plain.size()) {
            int taken = Math.min(longest, plain.size() - at);
            while (taken > 0 && !firstOf.containsKey(plain.subList(at, at + taken))) {
                taken--;
            }
            if (taken == 0) {
                folded.add(plain.get(at++));
            } else {
                folded.addAll(firstOf.getOrDefault(plain.subList(at, at + taken), List.of()));
                at += taken;
            }
        }
        return folded;
    }

    private static List<String> bases(List<Token> tokens) {
        return tokens.stream().filter(Token::content).map(Token::base).toList();
    }
}
