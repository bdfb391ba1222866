package madoguchi.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page that has no markup, as it is copied out of a browser: headings are short lines that stand alone, tables are
 * lines whose first word is a label, list items begin with a bullet.
 */
final class TextBlocks {

    private static final Pattern BULLET = Pattern.compile("(?:[•・●○◦‣▪※]\\s*|[-*–]\\s+)(\\S.*)");
    private static final Pattern NUMBERED = Pattern.compile("(?:[0-9０-９]{1,2}[.)．）]\\s*|[①-⑳]\\s*)(\\S.*)");
    private static final Pattern MARKED_HEADING = Pattern.compile("[■◆□◇▼★]\\s*(\\S.*)|【([^】]+)】");
    private static final Pattern UNDERLINE = Pattern.compile("[=＝]{3,}|[-ー―─━]{3,}");
    private static final Pattern WIDE_ROW = Pattern.compile("(\\S(?:.{0,28}?\\S)?)(?:\\s*\\t\\s*|[ 　]{2,})(\\S.*)");
    /** One space ends a label only in Japanese, which has no other use for it. */
    private static final Pattern NARROW_ROW =
            Pattern.compile("([^\\s。、]{0,13}[^\\x00-\\x7f\\s。、][^\\s。、]{0,13})[ 　](\\S.*)");

    private static final int COLUMN_NAME_WIDTH = 12;

    private final List<Block> blocks = new ArrayList<>();

    static List<Block> read(String text) {
        var reader = new TextBlocks();
        for (String group : text.split("\\n(?:[\\s　]*\\n)+", -1)) {
            List<String> lines = Arrays.stream(group.split("\\n"))
                    .map(String::strip)
                    .filter(l -> !l.isEmpty())
                    .toList();
            if (!lines.isEmpty()) {
                reader.group(lines);
            }
        }
        reader.endWithText();
        return reader.blocks;
    }

    /** A heading has something under it: a short line at the very end was a sentence without its full stop. */
    private void endWithText() {
        int last = blocks.size() - 1;
        if (last > 0 && blocks.get(last) instanceof Block.Heading end) {
            blocks.set(last, new Block.Paragraph(end.text()));
        }
    }

    private void group(List<String> lines) {
        String first = lines.get(0);
        Matcher marked = MARKED_HEADING.matcher(first);
        if (marked.matches() && Lines.looksLikeHeading(first)) {
            heading(marked.group(1) == null ? marked.group(2) : marked.group(1));
            rest(lines, 1);
        } else if (lines.size() > 1 && UNDERLINE.matcher(lines.get(1)).matches()) {
            heading(first);
            rest(lines, 2);
        } else if (lines.size() == 1 && !BULLET.matcher(first).matches() && Lines.looksLikeHeading(first)) {
            heading(first);
        } else if (lines.stream().filter(line -> row(line) != null).count() >= 2) {
            table(lines);
        } else {
            prose(lines);
        }
    }

    private void rest(List<String> lines, int from) {
        if (from < lines.size()) {
            group(lines.subList(from, lines.size()));
        }
    }

    private void heading(String text) {
        blocks.add(new Block.Heading(blocks.isEmpty() ? 1 : 2, Lines.once(text)));
    }

    private void table(List<String> lines) {
        List<String> caption = new ArrayList<>();
        List<Block.Item> items = new ArrayList<>();
        for (String line : lines) {
            Block.Item row = row(line);
            if (row != null) {
                items.add(row);
            } else if (items.isEmpty()) {
                caption.add(line);
            } else {
                Block.Item last = items.remove(items.size() - 1);
                items.add(new Block.Item(last.label(), Lines.join(last.text(), line)));
            }
        }
        prose(caption);
        blocks.addAll(startsWithColumnNames(items) ? items.subList(1, items.size()) : items);
    }

    private static boolean startsWithColumnNames(List<Block.Item> items) {
        return items.size() > 2
                && Lines.width(items.get(0).text()) <= COLUMN_NAME_WIDTH
                && items.stream().skip(1).allMatch(item -> Lines.isSentence(item.text()));
    }

    private static Block.@Nullable Item row(String line) {
        for (Pattern form : List.of(WIDE_ROW, NARROW_ROW)) {
            Matcher row = form.matcher(line);
            if (row.matches() && !BULLET.matcher(line).matches()) {
                return new Block.Item(row.group(1), row.group(2).replaceAll("\\s*\\t\\s*", ", "));
            }
        }
        return null;
    }

    private void prose(List<String> lines) {
        boolean numbered =
                lines.stream().filter(line -> NUMBERED.matcher(line).matches()).count() >= 2;
        List<String> paragraph = new ArrayList<>();
        for (String line : lines) {
            Matcher bullet = BULLET.matcher(line);
            Matcher number = NUMBERED.matcher(line);
            if (bullet.matches()) {
                flush(paragraph);
                blocks.add(new Block.Item("", bullet.group(1)));
            } else if (numbered && number.matches()) {
                flush(paragraph);
                blocks.add(new Block.Item("", number.group(1)));
            } else {
                paragraph.add(line);
            }
        }
        flush(paragraph);
    }

    private void flush(List<String> paragraph) {
        if (!paragraph.isEmpty()) {
            blocks.add(new Block.Paragraph(Lines.unwrap(paragraph)));
            paragraph.clear();
        }
    }
}
