package madoguchi.redaction;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Phone numbers of Japan with their leading 0 or country code, foreign ones with +, and North American ones in their
 * usual grouping. Short public numbers (110, 119, 188, #9110) are none. Japanese numbers need only be possible, not
 * assigned: what a customer mistypes, or a fraudster makes up, is personal all the same. The centres' own numbers are not.
 */
final class PhoneNumbers implements Detector {

    private static final int FEWEST_DIGITS = 6;
    private static final int MOST_DIGITS = 18;
    private static final int MOST_GROUPS = 6;
    private static final Pattern MOBILE = Pattern.compile("(?:0[5-9]0|020)[0-9]{8}|0800[0-9]{7}");
    /** Without 010, with which calls abroad begin: each would be looked up in vain. */
    private static final Pattern LANDLINE = Pattern.compile("0(?:[2-9][0-9]|1[1-9])[0-9]{7}");

    private static final Pattern JAPAN_WITHOUT_PLUS = Pattern.compile("81[1-9][0-9]{8,9}");
    private static final Pattern ABROAD = Pattern.compile("(?:010|00)(?<number>[1-9][0-9]{7,14})");
    private static final Pattern WORD_FOR_PHONE = Pattern.compile("(?i)(?:tel|phone|fax|mobile|call|cell)$");

    private final PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
    private final PublicNumbers published;

    PhoneNumbers(PublicNumbers published) {
        this.published = published;
    }

    @Override
    public List<Span> find(Folded text) {
        List<Span> spans = new ArrayList<>();
        for (Chain chain : Chain.in(text)) {
            int group = 0;
            while (group < chain.size()) {
                int last = lastGroup(text, chain, group);
                if (last >= 0 && !published.contains(chain.digits(group, last))) {
                    int start = openedStart(text, chain, group);
                    spans.add(new Span(start, chain.end(last), PersonalData.PHONE_NUMBER));
                }
                group = Math.max(group, last) + 1;
            }
        }
        return spans;
    }

    /** Where the longest phone number that begins with this group ends, or -1. */
    private int lastGroup(Folded text, Chain chain, int first) {
        boolean plus = plusBefore(text, chain.start(first)) >= 0;
        int found = -1;
        int possible = -1;
        int count = 0;
        for (int last = first; last < chain.size() && count <= MOST_DIGITS; last++) {
            count += chain.length(last);
            if (count < FEWEST_DIGITS || count > MOST_DIGITS) {
                continue;
            }
            String digits = chain.digits(first, last);
            if (plus ? isAssigned(digits) : isPhone(text, chain, first, last, digits)) {
                found = last;
            } else if (plus && count >= 9 && !Surroundings.hasUnit(text, chain.end(last)) && isPossible(digits)) {
                possible = last;
            }
        }
        return found >= 0 ? found : possible;
    }

    private boolean isPhone(Folded text, Chain chain, int first, int last, String digits) {
        boolean begins = first == 0 || chain.gap(first).contains(" ");
        if (chain.first(first) == '0') {
            return isJapanese(text, chain, first, last, digits, begins)
                    || begins && isGroupedAbroad(chain, first, last) && isDialledAbroad(digits);
        }
        return begins && (isElsewhere(text, chain, first, last, digits) || isLocal(text, chain, first, last));
    }

    /** Nobody writes a long number in pairs; a text of nothing else would be looked up from every pair on. */
    private static boolean isGroupedAbroad(Chain chain, int first, int last) {
        return last - first < MOST_GROUPS && longestGroup(chain, first, last) >= 3;
    }

    /** Numbers as they are dialled from Japan (010) or from most of the world (00). */
    private boolean isDialledAbroad(String digits) {
        Matcher prefix = ABROAD.matcher(digits);
        return prefix.matches() && isAssigned(prefix.group("number"));
    }

    private boolean isJapanese(Folded text, Chain chain, int first, int last, String digits, boolean begins) {
        boolean mobile = MOBILE.matcher(digits).matches();
        if (!mobile && !(begins && LANDLINE.matcher(digits).matches()) || !isShaped(chain, first, last)) {
            return false;
        }
        boolean inOnePiece = first == last;
        boolean insideWord = isLatin(text.at(chain.end(last)))
                || isLatin(text.at(chain.start(first) - 1))
                        && !mobile
                        && !WORD_FOR_PHONE
                                .matcher(text.before(chain.start(first), 8))
                                .find();
        boolean serial = !mobile && Surroundings.isSerial(text, chain.start(first));
        return phones.isPossibleNumber(digits, "JP") && !(inOnePiece && (insideWord || serial));
    }

    /** Groups as people write phone numbers, not as they write dates: the last is long, or all are short. */
    private static boolean isShaped(Chain chain, int first, int last) {
        return longestGroup(chain, first, last) <= 2 || chain.length(first) >= 2 && chain.length(last) >= 3;
    }

    private static int longestGroup(Chain chain, int first, int last) {
        int longest = 0;
        for (int group = first; group <= last; group++) {
            longest = Math.max(longest, chain.length(group));
        }
        return longest;
    }

    private boolean isElsewhere(Folded text, Chain chain, int first, int last, String digits) {
        if (JAPAN_WITHOUT_PLUS.matcher(digits).matches()) {
            return isAssigned(digits) && !Surroundings.isQuantity(text, chain.start(first), chain.end(last));
        }
        int area = last - first == 3 && chain.digits(first, first).equals("1") ? first + 1 : first;
        return last - area == 2
                && chain.length(area) == 3
                && chain.length(area + 1) == 3
                && chain.length(last) == 4
                && isAssigned(area == first ? "1" + digits : digits);
    }

    /** A number without its area code, where the customer says that it is one. */
    private static boolean isLocal(Folded text, Chain chain, int first, int last) {
        int digits = chain.digits(first, last).length();
        return digits <= 10
                && (first == last
                        || last - first == 1
                                && chain.length(last) == 4
                                && !chain.gap(last).contains(" "))
                && Surroundings.isPhone(text, chain.start(first))
                && !Surroundings.hasUnit(text, chain.end(last));
    }

    private boolean isAssigned(String digits) {
        try {
            return phones.isValidNumber(phones.parse("+" + digits, null));
        } catch (NumberParseException notANumber) {
            return false;
        }
    }

    private boolean isPossible(String digits) {
        return phones.isPossibleNumber("+" + digits, null);
    }

    /** The place of the + that belongs to a number, or -1. */
    private static int plusBefore(Folded text, int start) {
        int at = start - 1;
        if (text.at(at) == ' ' || text.at(at) == '(') {
            at--;
        }
        return text.at(at) == '+' && !Character.isLetterOrDigit(text.at(at - 1)) ? at : -1;
    }

    private static int openedStart(Folded text, Chain chain, int first) {
        int plus = plusBefore(text, chain.start(first));
        int start = plus >= 0 ? plus : chain.start(first);
        boolean closedAfter = first + 1 < chain.size() && chain.gap(first + 1).startsWith(")");
        return closedAfter && text.at(start - 1) == '(' ? start - 1 : start;
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
