package madoguchi.redaction;

import java.util.regex.Pattern;

/** What the words beside a number say it is. */
final class Surroundings {

    private static final Pattern UNIT = Pattern.compile(
            "^ ?(?:円|[0-9]*[十百千万億]|年|月|日|時|分|秒|人|件|回|歳|才|代|個|台|通|度|名|社|か月|ヶ月|カ月|週|泊|倍|本|枚|話|点|位|級"
                    + "|文字|桁|%|ドル|ユーロ|ポイント|yen\\b|jpy\\b|usd\\b|dollars?\\b|euros?\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CURRENCY = Pattern.compile("(?:[¥$€£]|jpy|usd|\\\\) ?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SERIAL = Pattern.compile(
            "(?:(?:会員|顧客|客様|注文|受付|請求|管理|合わせ|合せ|事件|整理|伝票|追跡|予約|契約者?|登録|個体|識別|口座|ユーザー?|利用者|問題|案件"
                    + "|order|invoice|case|reference|tracking|customer|member|membership|account|user|ticket|serial)"
                    + " ?(?:番号|id|no\\.?|nr\\.?|number|code|コード|#)|\\b(?:id|no\\.|ref\\.?|order|invoice|ticket))"
                    + "(?: ?(?:は|が|の|:|=|#|is|was|「|\\())* *$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MY_NUMBER =
            Pattern.compile("マイナンバー|まいなんばー|個人番号|\\bmy ?number\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CARD = Pattern.compile(
            "(?:カード|クレカ|visa|master ?card|jcb|amex|card)(?:の?番号| number| no\\.?)?(?:は|が|の|:|=|is|「| )*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PHONE =
            Pattern.compile("(?:電話番号|携帯番号|\\btel|phone number)(?:は|が|の|:|=|is|\\.|「| )*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SAID = Pattern.compile("^ ?(?:です|でした|だ|と(?:入|打|書|教|言|伝)|って|。|、|」|』)");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final int NEAR = 24;

    private Surroundings() {}

    /** Whether it counts or costs something: a sum, a date, a duration, a number of things. */
    static boolean isQuantity(Folded text, int start, int end) {
        return hasUnit(text, end) || CURRENCY.matcher(text.before(start, 5)).find();
    }

    static boolean hasUnit(Folded text, int end) {
        return UNIT.matcher(text.after(end, 12)).find();
    }

    /** Whether it is announced as a customer's, an order's or a case's number. */
    static boolean isSerial(Folded text, int start) {
        return SERIAL.matcher(text.before(start, NEAR)).find();
    }

    static boolean isMyNumber(Folded text, int start, int end) {
        String before = text.before(start, NEAR);
        String after = text.after(end, NEAR / 2);
        // Another number in between takes the word for itself.
        return MY_NUMBER.matcher(afterLastDigit(before)).find()
                || MY_NUMBER.matcher(untilFirstDigit(after)).find();
    }

    static boolean isCard(Folded text, int start) {
        return CARD.matcher(text.before(start, NEAR)).find();
    }

    static boolean isPhone(Folded text, int start) {
        return PHONE.matcher(text.before(start, NEAR)).find();
    }

    /** Whether what ends there is told as a value: 「…です」, 「…と入れた」. */
    static boolean isSaid(Folded text, int end) {
        return SAID.matcher(text.after(end, 4)).find();
    }

    private static String afterLastDigit(String before) {
        int at = before.length();
        while (at > 0 && !Folded.isAsciiDigit(before.charAt(at - 1))) {
            at--;
        }
        return before.substring(at);
    }

    private static String untilFirstDigit(String after) {
        return DIGIT.split(after, 2)[0];
    }
}
