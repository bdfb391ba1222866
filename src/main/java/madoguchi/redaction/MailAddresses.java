package madoguchi.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mail addresses with @, also with a sign or a word in its place that people use to hide one. A domain alone
 * ({@code @example.com}) and a mailbox without one ({@code info@}) are no person's address.
 */
final class MailAddresses implements Detector {

    private static final String LOCAL_MARKS = "._%+~!#$&'*^-";
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 200;

    private static final String DOT = "(?: ?[(\\[]dot[)\\]] ?| dot |\\.|ドット)";
    private static final Pattern SIGN = Pattern.compile(
            "(?<exact>@)|(?<star>[★☆●■])|(?<word>[(\\[<{] ?(?:at|アット|あっと|@|アットマーク) ?[)\\]>}]|アットマーク|あっとまーく)"
                    + "|(?<plain> at (?=[a-z0-9-]{1,63} dot ))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DOMAIN = Pattern.compile(
            " ?(?:[a-z0-9-]{1,63}+" + DOT + "){1,6}(?<last>[a-z]{2,24})(?![a-z0-9])", Pattern.CASE_INSENSITIVE);
    private static final Pattern JAPANESE_DOMAIN = Pattern.compile(
            "[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー]{1,20}+\\.(?:jp|com|net)(?![a-z0-9])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PROVIDER = Pattern.compile(
            "(?:gmail|yahoo|docomo|ezweb|softbank|icloud|outlook|hotmail|nifty|biglobe)(?![a-z0-9])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMON_ENDING = Pattern.compile("com|net|org|jp|info", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Span> find(Folded text) {
        List<Span> spans = new ArrayList<>();
        Matcher sign = SIGN.matcher(text);
        int free = 0;
        while (sign.find()) {
            int start = localStart(text, sign, free);
            int end = start < 0 ? -1 : domainEnd(text, sign);
            if (end >= 0) {
                spans.add(new Span(start, end, PersonalData.MAIL_ADDRESS));
                free = end;
            }
        }
        return spans;
    }

    private static int localStart(Folded text, Matcher sign, int free) {
        int end = sign.start();
        boolean spacedOnBothSides = text.at(end - 1) == ' ' && text.at(sign.end()) == ' ';
        if (spacedOnBothSides || text.at(end - 1) == ' ' && sign.group("word") != null) {
            end--;
        }
        int start = end;
        int first = -1;
        while (start > free && end - start < LONGEST_LOCAL && isLocal(text.at(start - 1))) {
            start--;
            // Quotes and dashes in front belong to the sentence.
            if (isLetterOrDigit(text.at(start))) {
                first = start;
            }
        }
        return first;
    }

    private static int domainEnd(Folded text, Matcher sign) {
        String rest = text.after(sign.end(), LONGEST_DOMAIN);
        Matcher domain = DOMAIN.matcher(rest);
        if (domain.lookingAt()) {
            boolean plain = sign.group("star") == null
                    || COMMON_ENDING.matcher(domain.group("last")).matches();
            return plain ? sign.end() + domain.end() : -1;
        }
        if (sign.group("exact") == null) {
            return -1;
        }
        Matcher provider = PROVIDER.matcher(rest);
        Matcher japanese = JAPANESE_DOMAIN.matcher(rest);
        if (provider.lookingAt()) {
            return sign.end() + provider.end();
        }
        return japanese.lookingAt() ? sign.end() + japanese.end() : -1;
    }

    private static boolean isLocal(char c) {
        return isLetterOrDigit(c) || LOCAL_MARKS.indexOf(c) >= 0;
    }

    private static boolean isLetterOrDigit(char c) {
        return Folded.isAsciiDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
