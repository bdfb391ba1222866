package madoguchi.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Postal addresses in Japanese: block numbers (2-8-1, 二丁目八番一号) with a prefecture, a municipality, a town or the word
 * 住所 before them. They go with their postal code and building; a prefecture or city without numbers stays.
 */
final class JapaneseAddresses implements Detector {

    private static final String NUMBER = "(?:[0-9]{1,5}+|[一二三四五六七八九十百]{1,5}+)";
    private static final String UNIT = "(?:丁目|丁|番地の|番地|番|号|街区|[条線][東西南北]?)";
    private static final Pattern BLOCK = Pattern.compile("(?<![0-9.,:/#+(-])" + NUMBER + "(?:(?:" + UNIT + " ?-?|-)"
            + NUMBER + "){0,4}" + UNIT + "?+(?![0-9]|,[0-9]|-[0-9])");

    private static final String NAME = "[\\p{IsHan}\\p{IsKatakana}ー・A-Za-z0-9]";
    private static final String ROOM = " ?[A-Z]?-?[0-9]{1,4}(?:号室|号|室|F|階)";
    private static final Pattern BUILDING =
            Pattern.compile("(?:-[A-Z]?[0-9]{1,4}| ?#[0-9]{1,4})?+(?: ?" + NAME + "{0,16}"
                    + "(?:コーポ|ハイツ|マンション|アパート|荘|ビル|レジデンス|パレス|メゾン|ハイム|タワー|ヒルズ|寮|団地|棟|館|コート|ハウス|プラザ)" + NAME
                    + "{0,10}(?: ?[A-Z]?-?[0-9]{1,4}(?:号室|号|室|F|階)?)?| ?" + NAME + "{2,16}? ?[0-9]{1,4}(?:号室|号|室))?(?:"
                    + ROOM + ")?");
    private static final Pattern POSTAL_CODE = Pattern.compile("(?:〒 ?)?(?<![0-9-])[0-9]{3}-?[0-9]{4}[ ,、]*$");
    private static final int LONGEST_BUILDING = 48;

    @Override
    public List<Span> find(Folded text) {
        List<Span> spans = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        int free = 0;
        while (block.find()) {
            if (block.start() < free) {
                continue;
            }
            var numbers = new BlockNumbers(block.group());
            int start = numbers.isBlock() ? new Area(text, block.start()).addressStart(numbers, block.end()) : -1;
            if (start >= free) {
                free = withBuilding(text, block.end());
                spans.add(new Span(withPostalCode(text, start), free, PersonalData.ADDRESS));
            }
        }
        return spans;
    }

    private static int withBuilding(Folded text, int end) {
        Matcher building = BUILDING.matcher(text.after(end, LONGEST_BUILDING));
        return building.lookingAt() ? end + building.end() : end;
    }

    private static int withPostalCode(Folded text, int start) {
        String before = text.before(start, 16);
        Matcher code = POSTAL_CODE.matcher(before);
        return code.find() ? start - before.length() + code.start() : start;
    }
}
