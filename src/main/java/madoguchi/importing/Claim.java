package madoguchi.importing;

import java.util.Set;
import java.util.regex.Pattern;
import madoguchi.chat.Language;
import madoguchi.text.Analyzer;
import madoguchi.text.Token;

/**
 * What a sentence says in the end, as far as it takes to see that two sentences say opposite things.
 *
 * @param predicate the last word with a meaning of its own; empty in English, whose order does not tell it
 * @param denied whether it is said not to be so, or not to be done
 * @param request whether it is asked of the reader
 */
record Claim(String predicate, boolean denied, boolean request) {

    private static final Set<String> AUXILIARY = Set.of(
            "する", "ある", "なる", "いる", "できる", "くださる", "れる", "られる", "せる", "させる", "こと", "ない", "よう", "もの", "いう", "くる", "いく",
            "わけ");
    private static final Pattern NO_DENIAL =
            Pattern.compile("(?:なければ|なくては|ないと)(?:なりません|いけません|ならない)|かもしれません|(?:ない|ません)か(?=[?。]|$)");
    private static final Pattern DENIED_JAPANESE =
            Pattern.compile("(?:ない|ません(?:でした)?|まい|ず)(?:です|こと|で(?:ください)?|ように(?:して(?:ください)?|しましょう)?)?[。.!」』)]*$");
    private static final Pattern DENIED_ENGLISH =
            Pattern.compile("\\b(?:not|never|no|cannot|nothing|\\w+n['’]t)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern REQUEST = Pattern.compile("(?:ください|下さい|ましょう)[。.!」』)]*$");

    static Claim of(String sentence, Language language, Analyzer analyzer) {
        return switch (language) {
            case EN -> new Claim("", DENIED_ENGLISH.matcher(sentence).find(), false);
            case JA ->
                new Claim(
                        predicate(analyzer.analyze(sentence, language).tokens()),
                        DENIED_JAPANESE
                                .matcher(NO_DENIAL.matcher(sentence).replaceAll(""))
                                .find(),
                        REQUEST.matcher(sentence).find());
        };
    }

    private static String predicate(Iterable<Token> tokens) {
        String last = "";
        for (Token token : tokens) {
            if (token.content() && Lines.hasLetter(token.base()) && !AUXILIARY.contains(token.base())) {
                last = token.base();
            }
        }
        return last;
    }

    boolean isAbout(Claim other) {
        return predicate.equals(other.predicate);
    }

    /** Whether both ask the reader for the same thing, one to do it and one not to. */
    boolean forbids(Claim other) {
        return isAbout(other) && !predicate.isEmpty() && request && other.request && denied != other.denied;
    }
}
