package madoguchi.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import madoguchi.text.Token;

/** Brings words that mean the same to the first of their group; a group's entries may be of several words. */
final class Synonyms {

    private final Map<List<String>, List<Token>> firstOf = new HashMap<>();
    private int longest;

    /**
     * @param groups words that mean the same, separated by commas
     * @param tokens how words are taken apart
     */
    Synonyms(List<String> groups, Function<String, List<Token>> tokens) {
        for (String group : groups) {
            List<List<Token>> entries = new ArrayList<>();
            for (String entry : group.split("[,、，]", -1)) {
                List<Token> words = tokens.apply(entry);
                if (!words.isEmpty()) {
                    entries.add(words);
                }
            }
            for (List<Token> entry : entries) {
                firstOf.putIfAbsent(bases(entry), entries.get(0));
                longest = Math.max(longest, entry.size());
            }
        }
    }

    /** The tokens with every synonym replaced, longer ones first. */
    List<Token> fold(List<Token> tokens) {
        List<Token> folded = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int taken = 1;
            List<Token> replacement = List.of(tokens.get(at));
            for (int length = Math.min(longest, tokens.size() - at); length > 0; length--) {
                List<Token> first = firstOf.get(bases(tokens.subList(at, at + length)));
                if (first != null) {
                    replacement = first;
                    taken = length;
                    break;
                }
            }
            folded.addAll(replacement);
            at += taken;
        }
        return folded;
    }

    private static List<String> bases(List<Token> tokens) {
        return tokens.stream().map(Token::base).toList();
    }
}
