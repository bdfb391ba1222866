package madoguchi.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Payment cards: 13 to 19 digits that pass the Luhn check, in one piece or in groups, and security codes called so. */
final class CardNumbers implements Detector {

    private static final int SHORTEST = 13;
    private static final int LONGEST = 19;
    private static final Pattern SECURITY_CODE = Pattern.compile(
            "(?:セキュリティ・?コード|\\bcv[vc]2?|security code)(?:は|が|:|=| is| )*([0-9]{3,4})(?![0-9])",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Span> find(Folded text) {
        List<Span> spans = new ArrayList<>();
        for (Chain chain : Chain.in(text)) {
            int group = 0;
            while (group < chain.size()) {
                int last = lastGroup(text, chain, group);
                if (last >= 0) {
                    spans.add(new Span(chain.start(group), chain.end(last), PersonalData.CARD_NUMBER));
                }
                group = Math.max(group, last) + 1;
            }
        }
        Matcher code = SECURITY_CODE.matcher(text);
        while (code.find()) {
            spans.add(new Span(code.start(1), code.end(1), PersonalData.CARD_NUMBER));
        }
        return spans;
    }

    /** Where the longest card number that begins with this group ends, or -1. */
    private static int lastGroup(Folded text, Chain chain, int first) {
        // Cards of travel, banking and merchandising networks begin with 2 to 6.
        if (chain.first(first) < '2' || chain.first(first) > '6') {
            return -1;
        }
        boolean called = Surroundings.isCard(text, chain.start(first));
        int found = -1;
        int count = 0;
        for (int last = first; last < chain.size() && count <= LONGEST; last++) {
            count += chain.length(last);
            boolean fits = count >= SHORTEST && count <= LONGEST && isGrouped(chain, first, last);
            if (fits && isCard(text, chain, first, last, called)) {
                found = last;
            }
        }
        return found;
    }

    private static boolean isCard(Folded text, Chain chain, int first, int last, boolean called) {
        String digits = chain.digits(first, last);
        // A mistyped card is still a card where the customer says so.
        return passesLuhn(digits) && !Surroundings.isQuantity(text, chain.start(first), chain.end(last))
                || called && (digits.length() == 15 || digits.length() == 16);
    }

    private static boolean isGrouped(Chain chain, int first, int last) {
        boolean broad = true;
        boolean single = true;
        for (int group = first; group <= last; group++) {
            broad &= chain.length(group) >= 3;
            single &= chain.length(group) == 1;
        }
        return (broad || single) && chain.isUniform(first, last);
    }

    static boolean passesLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = digit * 2;
            sum += i % 2 == 0 ? digit : doubled - (doubled > 9 ? 9 : 0);
        }
        return sum % 10 == 0;
    }
}
