package madoguchi.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * My Number, the number of everybody registered in Japan: twelve digits, in one piece or in fours, whose last is the
 * check digit of the others; or any twelve that are called so.
 */
final class MyNumbers implements Detector {

    private static final int LENGTH = 12;
    /** A moment to the minute, as file names and order numbers have it. */
    private static final Pattern TIMESTAMP =
            Pattern.compile("20[0-4][0-9](?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?:[01][0-9]|2[0-3])[0-5][0-9]");

    @Override
    public List<Span> find(Folded text) {
        List<Span> spans = new ArrayList<>();
        for (Chain chain : Chain.in(text)) {
            int group = 0;
            while (group < chain.size()) {
                int last = lastGroup(text, chain, group);
                if (last >= 0) {
                    spans.add(new Span(chain.start(group), chain.end(last), PersonalData.MY_NUMBER));
                }
                group = Math.max(group, last) + 1;
            }
        }
        return spans;
    }

    private static int lastGroup(Folded text, Chain chain, int first) {
        int last = first;
        int count = chain.length(first);
        while (count < LENGTH && last + 1 < chain.size()) {
            count += chain.length(++last);
        }
        return count == LENGTH && isMyNumber(text, chain, first, last) ? last : -1;
    }

    private static boolean isMyNumber(Folded text, Chain chain, int first, int last) {
        int start = chain.start(first);
        int end = chain.end(last);
        if (Surroundings.isMyNumber(text, start, end)) {
            return true;
        }
        String digits = chain.digits(first, last);
        return hasCheckDigit(digits)
                && (first == last || isInFours(chain, first, last))
                && !TIMESTAMP.matcher(digits).matches()
                && !Surroundings.isQuantity(text, start, end);
    }

    /** Three groups of four that are not a part of a longer number. */
    private static boolean isInFours(Chain chain, int first, int last) {
        return last - first == 2
                && chain.length(first) == 4
                && chain.length(first + 1) == 4
                && chain.isUniform(first, last)
                && (first == 0
                        || !chain.gap(first).strip().equals(chain.gap(last).strip()))
                && (last + 1 == chain.size()
                        || !chain.gap(last + 1).strip().equals(chain.gap(last).strip()));
    }

    /** The check of the ministerial order (平成26年総務省令第85号): weights 2 to 7, then 2 to 6, from the right, modulo 11. */
    static boolean hasCheckDigit(String digits) {
        int sum = 0;
        for (int n = 1; n < LENGTH; n++) {
            int weight = n <= 6 ? n + 1 : n - 5;
            sum += weight * (digits.charAt(LENGTH - 1 - n) - '0');
        }
        int rest = sum % 11;
        int check = rest <= 1 ? 0 : 11 - rest;
        return check == digits.charAt(LENGTH - 1) - '0';
    }
}
