package madoguchi.importing;

import java.util.List;

/** What lines of Japanese and English pages have in common: how wide they are, and which of them go on in the next. */
final class Lines {

    /** A line shorter than this, in columns, was ended by its writer; a longer one by the width of a page. */
    private static final int WRAPPED = 50;

    private static final int SENTENCE_WIDTH = 60;
    private static final int HEADING_WIDTH = 80;
    private static final int HEADING_WIDTH_WITH_COMMA = 40;

    private Lines() {}

    /** The width in columns, where Japanese characters take two. */
    static int width(String text) {
        return text.codePoints().map(c -> c >= 0x1100 ? 2 : 1).sum();
    }

    /** One line out of two that belong together: Japanese has no spaces between words. */
    static String join(String first, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first + second;
        }
        boolean japanese = first.charAt(first.length() - 1) > 0xff || second.charAt(0) > 0xff;
        return japanese ? first + second : first + " " + second;
    }

    /** Takes back the line breaks that were only made to fit a width, and keeps the others. */
    static String unwrap(List<String> lines) {
        var text = new StringBuilder();
        String last = "";
        for (String line : lines) {
            String stripped = line.strip();
            if (stripped.isEmpty()) {
                continue;
            }
            boolean goesOn = width(last) >= WRAPPED && !endsSentence(last);
            if (goesOn) {
                text.replace(0, text.length(), join(text.toString(), stripped));
            } else {
                text.append(text.isEmpty() ? "" : "\n").append(stripped);
            }
            last = stripped;
        }
        return text.toString();
    }

    private static boolean endsSentence(String line) {
        return "。.！!？?」』)）:：".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** Whether a line that stands alone, without markup, looks like a heading rather than like a short sentence. */
    static boolean looksLikeHeading(String line) {
        if (line.contains("\n") || line.contains("://") || line.contains("@") || !hasLetter(line)) {
            return false;
        }
        if ("。．.、,，:：;；".indexOf(line.charAt(line.length() - 1)) >= 0) {
            return false;
        }
        boolean comma = line.contains("、") || line.contains(", ");
        return line.indexOf('。') < 0 && width(line) <= (comma ? HEADING_WIDTH_WITH_COMMA : HEADING_WIDTH);
    }

    /** Whether a table's cell explains something rather than holding a value. */
    static boolean isSentence(String cell) {
        return cell.contains("。") || cell.endsWith(".") || width(cell) >= SENTENCE_WIDTH;
    }

    static boolean hasLetter(String line) {
        return line.codePoints().anyMatch(Character::isLetter);
    }

    /** A heading as it was meant: an anchor and its visible text often arrive as the same words twice. */
    static String once(String heading) {
        String text = heading.strip();
        int half = text.length() / 2;
        if (half < 3) {
            return text;
        }
        String first = text.substring(0, half).strip();
        return first.equals(text.substring(text.length() - half).strip())
                        && text.length() % 2 == spaceBetween(text, half)
                ? first
                : text;
    }

    private static int spaceBetween(String text, int half) {
        return text.length() % 2 == 1 && Character.isWhitespace(text.charAt(half)) ? 1 : 0;
    }
}
