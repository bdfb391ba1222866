package madoguchi.command;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jline.utils.WCWidth;

/**
 * Breaks text into lines of a width in columns, where the language allows it (no line begins with 。or 」), and never
 * within a word, an address or a phone number.
 */
final class Wrapping {

    private final int columns;
    private final Locale locale;

    Wrapping(int columns, Locale locale) {
        this.columns = columns;
        this.locale = locale;
    }

    List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(paragraph -> {
            var line = new StringBuilder();
            for (String piece : pieces(paragraph)) {
                if (line.length() > 0 && width(line) + width(piece.stripTrailing()) > columns) {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                }
                line.append(piece);
            }
            lines.add(line.toString().stripTrailing());
        });
        return lines;
    }

    /** What must stay together, with the spaces after it. */
    private List<String> pieces(String paragraph) {
        BreakIterator breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(paragraph);
        List<String> pieces = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end == paragraph.length() || !isInsideAsciiWord(paragraph, end)) {
                pieces.add(paragraph.substring(start, end));
                start = end;
            }
        }
        return pieces;
    }

    private static boolean isInsideAsciiWord(String text, int position) {
        return isAsciiLetter(text.charAt(position - 1)) && isAsciiLetter(text.charAt(position));
    }

    private static boolean isAsciiLetter(char c) {
        return c > ' ' && c < 0x7f;
    }

    /** How many columns a text takes: East Asian characters two, combining ones none. */
    static int width(CharSequence text) {
        return text.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
    }
}
