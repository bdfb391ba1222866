package madoguchi.quality;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import madoguchi.knowledge.Centre;
import madoguchi.knowledge.Finding;
import madoguchi.knowledge.Knowledge;
import madoguchi.knowledge.Places;

/** Whether what customers are told to dial can be a number of Japan, and whether a card leads anywhere. */
final class Phones {

    private static final String FILE = "referrals.yaml";
    private static final String JAPAN = "JP";

    /** Three digits beginning with 1 (110, 119, 188), or # and four (#9110); libphonenumber does not know most of them. */
    private static final Pattern SHORT = Pattern.compile("1[0-9]{2}|#[0-9]{4}");

    /** Letters would be taken as those on a telephone's keys. */
    private static final Pattern DIALLED = Pattern.compile("\\+?[0-9]+(?:[- ][0-9]+)*");

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    static List<Finding> findings(Knowledge knowledge, Places places) {
        var phones = new Phones();
        List<Finding> findings = new ArrayList<>();
        for (Centre centre : knowledge.centres().values()) {
            String phone = centre.phone();
            if (phone == null && centre.url() == null) {
                findings.add(Finding.error(
                        FILE, places.line(FILE, centre.id()), centre.id() + ": has neither phone nor url: give one"));
            } else if (phone != null && !phones.isJapanese(phone)) {
                findings.add(
                        Finding.error(
                                FILE,
                                places.line(FILE, centre.id(), "phone"),
                                centre.id() + ": field phone: '" + phone
                                        + "' is no number of Japan, expected for instance 03-1234-5678, 0570-012345, 188 or #9110"));
            }
        }
        return findings;
    }

    private boolean isJapanese(String phone) {
        if (SHORT.matcher(phone).matches()) {
            return true;
        }
        try {
            return DIALLED.matcher(phone).matches()
                    && numbers.isValidNumberForRegion(numbers.parse(phone, JAPAN), JAPAN);
        } catch (NumberParseException e) {
            return false;
        }
    }
}
