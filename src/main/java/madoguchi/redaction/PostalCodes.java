package madoguchi.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Postal codes with their mark, their name or a place beside them, and the municipality that follows one. */
final class PostalCodes implements Detector {

    private static final String CODE = "[0-9]{3}-?[0-9]{4}(?![0-9])";
    private static final String PLACE =
            "(?: ?(?:" + Places.PREFECTURE + "))?+(?: ?[\\p{IsHan}\\p{IsKatakana}ー]{1,8}?[市区町村郡]){0,3}";
    private static final Pattern CALLED = Pattern.compile(
            "(?:〒|郵便番号|(?<![a-z])(?:postal code|postcode|post code|zip code|zip))(?:は|が|:| |is)*(?<code>" + CODE + PLACE
                    + ")",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_PLACE =
            Pattern.compile("(?<![0-9-])[0-9]{3}-[0-9]{4} ?(?:" + Places.PREFECTURE + ")" + PLACE);
    private static final Pattern AFTER_PLACE = Pattern.compile(
            "(?<![a-z-])(?:" + Places.ROMAN_PREFECTURE + "|[a-z]{2,20}-(?:ku|shi)),? " + CODE,
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Span> find(Folded text) {
        List<Span> spans = new ArrayList<>();
        Matcher called = CALLED.matcher(text);
        while (called.find()) {
            // The mark goes with its number, the word stays.
            int start = text.at(called.start()) == '〒' ? called.start() : called.start("code");
            spans.add(new Span(start, called.end(), PersonalData.ADDRESS));
        }
        spans.forEach(span -> text.mask(span.start(), span.end()));
        List<Span> beside = new ArrayList<>();
        for (Pattern pattern : List.of(BEFORE_PLACE, AFTER_PLACE)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                beside.add(new Span(matcher.start(), matcher.end(), PersonalData.ADDRESS));
            }
        }
        spans.addAll(beside);
        return spans;
    }
}
