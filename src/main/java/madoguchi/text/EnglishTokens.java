package madoguchi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import madoguchi.chat.Language;
import org.tartarus.snowball.ext.EnglishStemmer;

/** English words with stems (Snowball's English stemmer, as Lucene ships it). Safe for all threads. */
final class EnglishTokens {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:'[\\p{L}]+)*|#\\d+");

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "an", "the", "is", "am", "are", "was", "were", "be", "been", "to", "of", "in", "on", "at", "for",
            "and", "or", "but", "it", "its", "this", "that", "with", "as", "so", "im", "ive", "will", "would", "can",
            "could", "do", "does", "did", "have", "has", "had", "just", "really", "very", "please", "pls");

    private final ThreadLocal<EnglishStemmer> stemmers = ThreadLocal.withInitial(EnglishStemmer::new);

    Analysis analyze(String comparable) {
        EnglishStemmer stemmer = stemmers.get();
        List<Token> tokens = new ArrayList<>();
        Matcher words = WORD.matcher(comparable);
        while (words.find()) {
            // "don't", "dont" and "don’t" are typed alike by the people who write to a help desk.
            String word = words.group().replace("'", "");
            stemmer.setCurrent(word);
            stemmer.stem();
            tokens.add(new Token(word, stemmer.getCurrent(), word, !FUNCTION_WORDS.contains(word)));
        }
        String joined = String.join(" ", tokens.stream().map(Token::surface).toList());
        return new Analysis(Language.EN, comparable, tokens, joined);
    }
}
