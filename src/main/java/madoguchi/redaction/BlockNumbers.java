package madoguchi.redaction;

import java.util.regex.Pattern;

/** The numbers at the end of a Japanese address, and how surely they are that. */
record BlockNumbers(String numbers) {

    private static final Pattern DATE = Pattern.compile("(?:19|20)[0-9]{2}-(?:[0-9]{1,2}|20[0-9]{2})(?:-[0-9]{1,2})?");
    private static final Pattern NAMED = Pattern.compile(".*(?:丁目?.*[0-9一二三四五六七八九十].*|番地.*|番.*号|条.*丁目.*)");
    private static final Pattern THREE = Pattern.compile("[0-9]{1,5}(?:-[0-9]{1,5}){2,}");
    private static final Pattern PAIR = Pattern.compile("[0-9]{1,5}-[0-9]{1,5}");
    private static final Pattern SHORT_NUMBER = Pattern.compile("110|118|119|188|189|171|177|104|9110");

    boolean isBlock() {
        return !numbers.startsWith("0")
                && !DATE.matcher(numbers).matches()
                && !SHORT_NUMBER.matcher(numbers).matches();
    }

    /** Parts with their names, such as 2丁目8番1号 or 12番地: nothing else is written so. */
    boolean isNamed() {
        // A bare 丁目 is a place that many share; something must follow it.
        int chome = numbers.indexOf("丁目");
        return NAMED.matcher(numbers).matches() && (chome < 0 || chome + 2 < numbers.length() || numbers.contains("条"));
    }

    boolean isThreePart() {
        return THREE.matcher(numbers).matches();
    }

    boolean isPair() {
        return PAIR.matcher(numbers).matches();
    }
}
