package madoguchi.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bank accounts, which only the words before them tell from other numbers: seven digits after the kind of account
 * (普通 1234567), up to ten after 口座番号, and Japan Post Bank's 記号 and 番号.
 */
final class BankAccounts implements Detector {

    private static final String IS = "(?: ?(?:は|が|:|=|#|is|was|「|\\(|\\.)){0,3} ?";
    private static final String END = "(?![0-9,]|[ -][0-9])";
    private static final String NUMBER = "[0-9](?:[ -]?[0-9]){5,9}" + END;
    private static final Pattern CALLED = Pattern.compile(
            "(?:(?:口座(?:の?番号| ?no)|(?<![a-z])(?:bank account(?: number| no)?|account (?:number|no))(?![a-z]))" + IS
                    + "(?<number>" + NUMBER + ")"
                    + "|(?:口座|(?:普通|当座|貯蓄)(?:預金)?(?:口座)?(?:番号)?)" + IS + "(?<seven>[0-9]{7}" + END + ")"
                    + "|記号(?:番号)?" + IS + "(?<post>1[0-9]{3}0(?:-[0-9])?[ ,、の・/-]{0,2}(?:番号" + IS + ")?[0-9]{6,8}" + END
                    + "))",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> FORMS = List.of("number", "seven", "post");
    private static final Pattern DATE =
            Pattern.compile("(?:19|20)[0-9]{2}([ -]?)(?:0?[1-9]|1[0-2])\\1(?:0?[1-9]|[12][0-9]|3[01])");

    @Override
    public List<Span> find(Folded text) {
        List<Span> spans = new ArrayList<>();
        Matcher called = CALLED.matcher(text);
        while (called.find()) {
            for (String form : FORMS) {
                int start = called.start(form);
                if (start >= 0 && isAccount(text, called.group(form), called.end(form))) {
                    spans.add(new Span(start, called.end(form), PersonalData.BANK_ACCOUNT));
                }
            }
        }
        return spans;
    }

    private static boolean isAccount(Folded text, String number, int end) {
        // What follows a space is the next field: 普通 1234567 名義….
        boolean quantity = text.at(end) != ' ' && Surroundings.hasUnit(text, end);
        return !quantity && !DATE.matcher(number).matches();
    }
}
