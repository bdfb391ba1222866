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
    private static final String CALLED =
            "(?:〒|(?<word>郵便番号|(?<![a-z])(?:postal code|postcode|post code|zip code|zip)))(?:は|が|:| |is)*(?<code>"
                    + CODE + PLACE + ")";
    private static final String BEFORE_PLACE = "(?<![0-9-])[0-9]{3}-[0-9]{4} ?(?:" + Places.PREFECTURE + ")" + PLACE;
    private static final String AFTER_PLACE =
            "(?<![a-z-])(?:" + Places.ROMAN_PREFECTURE + "|[a-z]{2,20}-(?:ku|shi)),? " + CODE;
    private static final Pattern ANY =
            Pattern.compile(CALLED + "|" + BEFORE_PLACE + "|" + AFTER_PLACE, Pattern.CASE_INSENSITIVE);

    @Override
    public List<Span> find(Folded text) {
        List<Span> spans = new ArrayList<>();
        Matcher code = ANY.matcher(text);
        while (code.find()) {
            // The mark goes with its number, the word stays.
            int start = code.group("word") == null ? code.start() : code.start("code");
            spans.add(new Span(start, code.end(), PersonalData.ADDRESS));
        }
        return spans;
    }
}
