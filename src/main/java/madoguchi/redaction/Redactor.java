package madoguchi.redaction;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes personal data out of what a customer writes: passwords, mail addresses, IDs of LINE, IP addresses, card numbers,
 * My Number, bank accounts, postal addresses and phone numbers. Sums, dates, case numbers, short public numbers such as
 * #9110, and the phone numbers that it is told to keep, stay.
 * Works in memory, in time linear in the text; safe for all threads.
 */
public final class Redactor {

    private static final Pattern PLACEHOLDER = placeholders();
    /** What is taken can free a number beside it from its context, but after few rounds nothing new is found. */
    private static final int MOST_ROUNDS = 6;

    /** The order decides what overlaps: the first to find a piece of text has it, so the most telling come first. */
    private final List<Detector> detectors;

    /** A redactor that keeps no phone number. */
    public Redactor() {
        this(List.of());
    }

    /**
     * A redactor that keeps these phone numbers, in every way of writing them: whether a consultation centre's number is
     * the real one is a question that needs the number.
     *
     * @param publicPhones as they are shown to customers, such as {@code 03-3446-0999}
     */
    public Redactor(Collection<String> publicPhones) {
        detectors = List.of(
                new Passwords(),
                new MailAddresses(),
                new LineIds(),
                new IpAddresses(),
                new CardNumbers(),
                new MyNumbers(),
                new BankAccounts(),
                new JapaneseAddresses(),
                new RomanAddresses(),
                new PostalCodes(),
                new PhoneNumbers(new PublicNumbers(publicPhones)));
    }

    /**
     * The text with a placeholder such as {@code [電話番号]} in place of each piece of personal data: Japanese where the
     * text has Japanese characters, otherwise English. All else stays as it was written. Text that was redacted before
     * comes back unchanged.
     */
    public String redact(String text) {
        String redacted = redactOnce(text);
        String before = text;
        for (int round = 1; round < MOST_ROUNDS && !redacted.equals(before); round++) {
            before = redacted;
            redacted = redactOnce(before);
        }
        return redacted;
    }

    private String redactOnce(String text) {
        var folded = new Folded(text);
        maskPlaceholders(folded);
        List<Span> found = new ArrayList<>();
        for (Detector detector : detectors) {
            List<Span> spans = detector.find(folded);
            spans.forEach(span -> folded.mask(span.start(), span.end()));
            found.addAll(spans);
        }
        return found.isEmpty() ? text : replaced(text, folded, found);
    }

    private static String replaced(String text, Folded folded, List<Span> spans) {
        spans.sort(Comparator.comparingInt(Span::start));
        boolean japanese = text.codePoints().anyMatch(Redactor::isJapanese);
        var out = new StringBuilder(text.length());
        int copied = 0;
        for (Span span : spans) {
            // One written character, such as ⑫, can stand for two that belong to neighbours.
            int start = Math.max(copied, folded.writtenStart(span.start()));
            out.append(text, copied, start).append(span.data().placeholder(japanese));
            copied = Math.max(start, folded.writtenEnd(span.end()));
        }
        return out.append(text, copied, text.length()).toString();
    }

    private static void maskPlaceholders(Folded folded) {
        Matcher placeholder = PLACEHOLDER.matcher(folded.toString());
        while (placeholder.find()) {
            folded.mask(placeholder.start(), placeholder.end());
        }
    }

    private static boolean isJapanese(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    private static Pattern placeholders() {
        List<String> all = new ArrayList<>();
        for (PersonalData data : PersonalData.values()) {
            all.add(Pattern.quote(data.placeholder(true)));
            all.add(Pattern.quote(data.placeholder(false)));
        }
        return Pattern.compile(String.join("|", all));
    }
}
