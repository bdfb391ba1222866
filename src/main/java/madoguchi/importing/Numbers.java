package madoguchi.importing;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sums, dates, periods and phone numbers of a text, each with what it counts: two weeks are not two days. */
final class Numbers {

    /** Not a name's digits, nor a year that is blacked out. */
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z\\d])(\\d+(?:[-,.:/]\\d+)*)(?![Xx\\d])"
            + "(円|[万億]円?|年|か?月|日|時間?|分|秒|歳|才|回|件|週|個|人|名|%|倍| ?(?:yen|days?|weeks?|hours?|months?|years?)\\b)?");

    private Numbers() {}

    static Set<String> of(String text) {
        Set<String> numbers = new HashSet<>();
        Matcher number = NUMBER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        while (number.find()) {
            String counted = number.group(2) == null ? "" : number.group(2);
            numbers.add(number.group(1).replace(",", "") + counted);
        }
        return numbers;
    }
}
