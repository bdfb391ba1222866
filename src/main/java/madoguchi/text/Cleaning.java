package madoguchi.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes any string harmless, and strings that look alike equal. Stateless; safe for all threads. */
public final class Cleaning {

    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00a0\\u3000]+");
    private static final Pattern BLANK_LINES = Pattern.compile("\\s*\\n\\s*");
    private static final Pattern ANY_SPACE = Pattern.compile("\\s+");
    /** Not digits: 10000 is another sum than 100. */
    private static final Pattern REPEATED = Pattern.compile("([^0-9])\\1{2,}", Pattern.DOTALL);

    private static final Pattern APOSTROPHES = Pattern.compile("[’‘`´]");

    private Cleaning() {}

    /**
     * What a person can see of a text: unpaired surrogates, control, zero-width and direction characters are removed,
     * every kind of line break becomes {@code \n}. Words are left as they were written.
     */
    public static String visible(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (codePoint == '\n'
                    || codePoint == '\r'
                    || codePoint == 0x2028
                    || codePoint == 0x2029
                    || codePoint == 0x85) {
                out.append('\n');
            } else if (codePoint == '\t') {
                out.append(' ');
            } else if (isShown(codePoint)) {
                out.appendCodePoint(codePoint);
            }
        });
        String spaced = SPACES.matcher(out).replaceAll(" ");
        return BLANK_LINES.matcher(spaced).replaceAll("\n").strip();
    }

    private static boolean isShown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> !(codePoint >= 0xFE00 && codePoint <= 0xFE0F);
        };
    }

    /**
     * The form in which messages are compared: {@link #visible} text in Unicode's NFKC, lower case, one apostrophe,
     * single spaces, pictures (emoji, symbols) dropped, and no character more than twice in a row.
     */
    public static String comparable(String text) {
        String folded =
                Normalizer.normalize(visible(text), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        folded = APOSTROPHES.matcher(folded).replaceAll("'");
        var out = new StringBuilder(folded.length());
        folded.codePoints().forEach(codePoint -> out.appendCodePoint(isPicture(codePoint) ? ' ' : codePoint));
        String shortened = REPEATED.matcher(out).replaceAll("$1$1");
        return ANY_SPACE.matcher(shortened).replaceAll(" ").strip();
    }

    private static boolean isPicture(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL && codePoint > 0xFFFF;
    }

    /** Whether anything is left to understand: a letter or a digit of any script. */
    public static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
