package madoguchi.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * IDs of LINE that are written out after their name. "My LINE ID is stolen" is none: the value must be quoted, have a
 * digit or a sign as IDs have, or stand alone as only a value does.
 */
final class LineIds implements Detector {

    private static final Pattern STATED = Pattern.compile(
            "(?:(?<![a-z])line|(?<![\\p{IsKatakana}ー])ライン)(?: ?の)? ?(?:id|アイディー|アイデー)(?<is> ?(?:は|が|:|=|→|is(?![a-z]):?|was(?![a-z]):?)| )"
                    + " ?(?<open>[「『\"'“‘(])?+(?<value>@?[a-z0-9][a-z0-9._-]{2,19}+)(?![@a-z0-9])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TRAILING = Pattern.compile("[._-]+$");
    private static final Pattern SIGN = Pattern.compile("[0-9_@]|[a-z][.-][a-z]", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME_OF_SOMETHING = Pattern.compile("(?i)iphone[0-9]*|android[0-9]*|https?");
    /** After which the customer may go on in any word: LINE ID is public. */
    private static final Pattern IN_ENGLISH = Pattern.compile("(?:(?:is|was):?)?", Pattern.CASE_INSENSITIVE);

    private static final String CLOSING = "」』\"'”’)";

    @Override
    public List<Span> find(Folded text) {
        List<Span> spans = new ArrayList<>();
        Matcher stated = STATED.matcher(text);
        while (stated.find()) {
            String value = TRAILING.matcher(stated.group("value")).replaceFirst("");
            int start = stated.start("value");
            int end = start + value.length();
            if (isId(text, stated, value, end)) {
                spans.add(new Span(start, end, PersonalData.LINE_ID));
            }
        }
        return spans;
    }

    private static boolean isId(Folded text, Matcher stated, String value, int end) {
        if (NAME_OF_SOMETHING.matcher(value).matches() || Surroundings.hasUnit(text, end)) {
            return false;
        }
        if (SIGN.matcher(value).find() || stated.group("open") != null && CLOSING.indexOf(text.at(stated.end())) >= 0) {
            return true;
        }
        boolean told = !IN_ENGLISH.matcher(stated.group("is").strip()).matches();
        return told && (text.at(end) == '\n' || Surroundings.isSaid(text, end));
    }
}
