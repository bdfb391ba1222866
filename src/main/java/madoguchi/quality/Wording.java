package madoguchi.quality;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import madoguchi.chat.Language;
import madoguchi.text.Analysis;
import madoguchi.text.Analyzer;
import madoguchi.text.Cleaning;
import madoguchi.text.Token;

/**
 * How a question is worded, prepared for comparing it with others: punctuation, pictures, width and case do not count.
 *
 * @param role what the program does with it
 * @param intent what it is about; a topic id, a special intent, or for tests whatever is expected
 * @param comparable the text in {@linkplain Cleaning#comparable comparable form}
 * @param words its words, particles included
 * @param content the dictionary forms of the words that carry meaning
 * @param sequences its sequences of characters, with marks for beginning and end; none when it has no words
 */
record Wording(
        Role role,
        String intent,
        String file,
        int line,
        String text,
        String comparable,
        List<String> words,
        Set<String> content,
        Set<String> sequences) {

    enum Role {
        /** The model learns from it. */
        TRAINING,
        /** A button sends it, and it is answered without a model. */
        BUTTON,
        /** The evaluation asks it. */
        TEST
    }

    /** From this share of common sequences on, only an ending or a particle differs in a question of usual length. */
    static final double NEAR = 0.7;

    /** In shorter questions one word is the difference between two topics: "who are you", "where are you". */
    static final int LEAST_WORDS = 5;

    /** Sequences this long fit the words of a language: two characters of Japanese say about what four letters do. */
    private static int length(Language language) {
        return language == Language.JA ? 2 : 4;
    }

    static Wording of(
            Role role, String intent, String file, int line, String text, Language language, Analyzer analyzer) {
        Analysis analysis = analyzer.analyze(text, language);
        List<String> words = analysis.tokens().stream()
                .map(Token::surface)
                .filter(Cleaning::hasWords)
                .toList();
        Set<String> content = analysis.tokens().stream()
                .filter(Token::content)
                .map(Token::base)
                .collect(Collectors.toSet());
        String joined = String.join(language == Language.JA ? "" : " ", words);
        return new Wording(
                role,
                intent,
                file,
                line,
                text,
                Cleaning.comparable(text),
                words,
                content,
                sequences(joined, length(language)));
    }

    private static Set<String> sequences(String text, int length) {
        Set<String> sequences = new HashSet<>();
        String marked = text.isEmpty() ? "" : "^" + text + "$";
        for (int start = 0; start + length <= marked.length(); start++) {
            sequences.add(marked.substring(start, start + length));
        }
        return sequences;
    }

    String place() {
        return file + ":" + line;
    }

    boolean isSame(Wording other) {
        return comparable.equals(other.comparable);
    }

    /** Whether both say the same to a reader: at most one word differs, or hardly a character does. */
    boolean isNear(Wording other) {
        return isSame(other) || overlap(other) >= NEAR || differsByAWord(other);
    }

    /** The share of all sequences of both that both have (Jaccard); 0 where their numbers show that it is below {@link #NEAR}. */
    private double overlap(Wording other) {
        int fewer = Math.min(sequences.size(), other.sequences.size());
        int more = Math.max(sequences.size(), other.sequences.size());
        if (fewer < NEAR * more) {
            return 0;
        }
        long common = sequences.stream().filter(other.sequences::contains).count();
        long all = sequences.size() + other.sequences.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    private boolean differsByAWord(Wording other) {
        int shorter = Math.min(words.size(), other.words.size());
        int longer = Math.max(words.size(), other.words.size());
        if (longer < LEAST_WORDS || longer - shorter > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter && words.get(same).equals(other.words.get(same))) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < shorter - same && fromEnd(sameAtEnd).equals(other.fromEnd(sameAtEnd))) {
            sameAtEnd++;
        }
        return longer - same - sameAtEnd <= 1;
    }

    private String fromEnd(int position) {
        return words.get(words.size() - 1 - position);
    }
}
