package madoguchi.importing;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import madoguchi.chat.Language;
import madoguchi.knowledge.SynonymGroup;
import madoguchi.knowledge.Synonyms;
import madoguchi.text.Analyzer;

/** What of a text is compared: pieces that restated text still has. */
interface Wording {

    /** From this share of common pieces on, an article says what a sentence says. */
    double covered();

    Set<String> pieces(String text);

    /** The ways of comparing a language, the most telling first: it is enough that one of them says so. */
    static List<Wording> of(Language language, List<SynonymGroup> groups, Analyzer analyzer) {
        var synonyms = new Synonyms(groups, language, analyzer);
        return switch (language) {
            case JA -> List.of(new Letters(0.22), new Words(0.45, synonyms, language, analyzer));
            case EN -> List.of(new Words(0.5, synonyms, language, analyzer));
        };
    }

    /**
     * Japanese by two and three letters in a row, and single ideographs: the same fact is told in words that differ in
     * everything but their stems (請求された, 料金請求), whose meaning the ideographs carry.
     */
    record Letters(double covered) implements Wording {

        private static final Pattern NO_LETTERS = Pattern.compile("[\\p{P}\\p{S}\\s]+");

        @Override
        public Set<String> pieces(String text) {
            String letters = NO_LETTERS
                    .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                    .replaceAll("");
            Set<String> pieces = new HashSet<>();
            for (int start = 0; start < letters.length(); start++) {
                for (int end = start + 1; end <= Math.min(start + 3, letters.length()); end++) {
                    if (end > start + 1 || UnicodeScript.of(letters.charAt(start)) == UnicodeScript.HAN) {
                        pieces.add(letters.substring(start, end));
                    }
                }
            }
            return pieces;
        }
    }

    /** By dictionary forms of content words, synonyms being one. */
    record Words(double covered, Synonyms synonyms, Language language, Analyzer analyzer) implements Wording {

        @Override
        public Set<String> pieces(String text) {
            return synonyms.fold(analyzer.analyze(text, language).tokens()).stream()
                    .filter(Lines::hasLetter)
                    .collect(Collectors.toSet());
        }
    }
}
