package madoguchi.redaction;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The consultation centres' phone numbers, which are nobody's secret: in whatever way one is typed, it is the same. */
final class PublicNumbers {

    /** From abroad, from Japan by way of abroad, and with the 0 that belongs to neither: +81 (0)3-…. */
    private static final Pattern COUNTRY = Pattern.compile("^(?:010|00)?81(?=[0-9]{9})0?");

    private final Set<String> numbers;

    /** @param phones as they are shown to customers */
    PublicNumbers(Collection<String> phones) {
        numbers = phones.stream()
                .flatMap(phone -> Chain.in(new Folded(phone)).stream())
                .map(chain -> national(chain.digits(0, chain.size() - 1)))
                .collect(Collectors.toSet());
    }

    boolean contains(String digits) {
        return numbers.contains(national(digits));
    }

    private static String national(String digits) {
        return COUNTRY.matcher(digits).replaceFirst("0");
    }
}
