package madoguchi.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passwords and PINs that the customer writes out after the word. "My password is stolen" is no password: the value must be
 * quoted, have a digit, or stand alone as only a value does.
 */
final class Passwords implements Detector {

    private static final Pattern STATED = Pattern.compile(
            "(?:パスワード|ぱすわーど|パスコード|暗証番号|(?<![a-z])(?:password|passcode|passphrase|pin(?: code| number)?|pw|pwd))"
                    + "(?<is> ?(?:は|が|:|=|→|is:?|was:?)) ?(?<open>[「『\"'“‘])?+"
                    + "(?<value>[!-~&&[^\\[\\]\"'<>()]]{4,64}+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_A_VALUE = Pattern.compile("https?:.*|[0-9.,]+%?-?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    /** The value was what something else is done with: パスワードは Windows10で使えない. */
    private static final Pattern MEANT = Pattern.compile("^ ?(?:の|に|から|まで|を|で(?![すしはあ、。]))");

    private static final Pattern TRAILING = Pattern.compile("[.,;:!?]+$");
    private static final String CLOSING = "」』\"'”’";

    @Override
    public List<Span> find(Folded text) {
        List<Span> spans = new ArrayList<>();
        Matcher stated = STATED.matcher(text);
        while (stated.find()) {
            String value = TRAILING.matcher(stated.group("value")).replaceFirst("");
            int start = stated.start("value");
            int end = start + value.length();
            if (value.length() >= 4 && isPassword(text, stated, value, end)) {
                spans.add(new Span(start, end, PersonalData.PASSWORD));
            }
        }
        return spans;
    }

    private static boolean isPassword(Folded text, Matcher stated, String value, int end) {
        if (stated.group("open") != null && CLOSING.indexOf(text.at(stated.end())) >= 0) {
            return true;
        }
        boolean said = Surroundings.isSaid(text, end);
        boolean number = PLAIN_NUMBER.matcher(value).matches();
        if (NOT_A_VALUE.matcher(value).matches() && !number || Surroundings.hasUnit(text, end)) {
            return false;
        }
        boolean alone = text.at(end) == '\n';
        String is = stated.group("is").strip();
        if (is.equals("が")) {
            return said || alone;
        }
        if (is.equals("は") && MEANT.matcher(text.after(end, 3)).find()) {
            return false;
        }
        boolean written = is.equals("は") && said || (is.equals(":") || is.equals("=")) && alone;
        return DIGIT.matcher(value).find() || written;
    }
}
