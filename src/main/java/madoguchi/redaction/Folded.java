package madoguchi.redaction;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in the one form that detectors read: narrow characters, ASCII digits and hyphens, plain spaces, nothing
 * invisible. Every character knows where it came from, so that what is found can be cut out of the text as it was
 * written. What is found is masked, and detectors that come later do not see it. For one thread.
 */
final class Folded implements CharSequence {

    /** Stands in every place that has been taken; no detector's pattern knows this character. */
    static final char MASK = '\uFFFC';

    private static final String DASHES = "-‐‑‒–—―−─━⁃﹣－";
    /** Hyphens only where they join numbers: a long vowel, a particle and the numeral one, as dictation writes them. */
    private static final String JOINERS = "ーｰ一のノ";

    private static final String NUMERALS = "〇一二三四五六七八九";

    private static final int LONGEST_FOLD = 4;

    private char[] chars;
    private int[] starts;
    private int[] ends;
    private int length;

    Folded(String text) {
        chars = new char[text.length()];
        starts = new int[text.length()];
        ends = new int[text.length()];
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            int width = Character.charCount(codePoint);
            if (codePoint >= 0xFF66
                    && i + 1 < text.length()
                    && (text.charAt(i + 1) == 'ﾞ' || text.charAt(i + 1) == 'ﾟ')) {
                width = 2;
            }
            fold(text, codePoint, i, i + width);
            i += width;
        }
    }

    private void fold(String text, int codePoint, int start, int end) {
        if (codePoint >= ' ' && codePoint < 0x7F || codePoint == '\n') {
            append((char) codePoint, start, end);
        } else if (isLineEnd(codePoint)) {
            append('\n', start, end);
        } else if (codePoint == '\t' || Character.isSpaceChar(codePoint)) {
            append(' ', start, end);
        } else if (DASHES.indexOf(codePoint) >= 0 || JOINERS.indexOf(codePoint) >= 0 && joins(text, codePoint, start)) {
            append('-', start, end);
        } else if (Character.isDigit(codePoint)) {
            append((char) ('0' + Character.digit(codePoint, 10)), start, end);
        } else if (NUMERALS.indexOf(codePoint) >= 0 && (isNumeral(text, start - 1) || isNumeral(text, end))) {
            append((char) ('0' + NUMERALS.indexOf(codePoint)), start, end);
        } else if (codePoint == MASK) {
            append(' ', start, end);
        } else if (isShown(codePoint)) {
            String written = text.substring(start, end);
            String narrow = Normalizer.normalize(written, Normalizer.Form.NFKC);
            // A few signs stand for whole sentences; no personal data is written with them.
            (narrow.length() <= LONGEST_FOLD ? narrow : written).chars().forEach(c -> append((char) c, start, end));
        } else if (length > 0) {
            // What cannot be seen goes with the character that it follows.
            ends[length - 1] = end;
        }
    }

    private static boolean isLineEnd(int c) {
        return c == '\r' || c == 0x2028 || c == 0x2029 || c == 0x85;
    }

    private static boolean isShown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.ENCLOSING_MARK -> false;
            default -> codePoint < 0xFE00 || codePoint > 0xFE0F;
        };
    }

    private boolean joins(String text, int codePoint, int at) {
        boolean spaced = codePoint == 'ー' || codePoint == 'ｰ';
        int before = length - 1;
        int after = at + 1;
        if (spaced && before > 0 && chars[before] == ' ') {
            before--;
        }
        if (spaced && after + 1 < text.length() && Character.isSpaceChar(text.charAt(after))) {
            after++;
        }
        return before >= 0
                && (isAsciiDigit(chars[before]) || chars[before] == ')')
                && after < text.length()
                && (Character.isDigit(text.codePointAt(after)) || isNumeral(text, after) && codePoint != '一')
                && !(codePoint == '一' && isNumeral(text, at - 1));
    }

    private static boolean isNumeral(String text, int at) {
        return at >= 0 && at < text.length() && NUMERALS.indexOf(text.charAt(at)) >= 0;
    }

    private void append(char c, int start, int end) {
        if (length == chars.length) {
            int more = length * 2 + 16;
            chars = Arrays.copyOf(chars, more);
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
        }
        chars[length] = c;
        starts[length] = start;
        ends[length++] = end;
    }

    static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    void mask(int start, int end) {
        Arrays.fill(chars, start, end, MASK);
    }

    /** Where the written text's piece that became these characters begins. */
    int writtenStart(int at) {
        return starts[at];
    }

    int writtenEnd(int end) {
        return ends[end - 1];
    }

    /** The character there, or a line end outside of the text. */
    char at(int index) {
        return index >= 0 && index < length ? chars[index] : '\n';
    }

    /** Up to so many characters that stand before a place in its line, no masked ones among them. */
    String before(int place, int most) {
        int start = place;
        while (start > 0 && place - start < most && chars[start - 1] != '\n' && chars[start - 1] != MASK) {
            start--;
        }
        return new String(chars, start, place - start);
    }

    /** Up to so many characters from a place on in its line, no masked ones among them. */
    String after(int place, int most) {
        int end = place;
        while (end < length && end - place < most && chars[end] != '\n' && chars[end] != MASK) {
            end++;
        }
        return new String(chars, place, end - place);
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return chars[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new String(chars, start, end - start);
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
