package madoguchi.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The plain Markdown that pages are brought into, and back to words. */
final class Markdown {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_<\\[\\]]|&(?=#?\\w+;)");
    private static final Pattern SPECIAL_START = Pattern.compile("(?m)^([#>+=~|-])|^(\\d{1,9})([.)])(?=\\s|$)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
    private static final Pattern MARKS = Pattern.compile("(?m)^- (?:\\*\\*(.+?)(?<!\\\\)\\*\\*(: |：))?");

    private Markdown() {}

    static String write(List<Block> blocks) {
        var markdown = new StringBuilder();
        boolean inList = false;
        for (Block block : blocks) {
            boolean item = block instanceof Block.Item;
            markdown.append(markdown.isEmpty() ? "" : item && inList ? "\n" : "\n\n")
                    .append(write(block));
            inList = item;
        }
        return markdown.append('\n').toString();
    }

    private static String write(Block block) {
        if (block instanceof Block.Heading heading) {
            return "#".repeat(heading.level()) + " " + escape(heading.text().replace('\n', ' '));
        }
        String text = escape(block.text());
        if (block instanceof Block.Item item) {
            return "- " + label(item.label().replace('\n', ' ')) + text.replace('\n', ' ');
        }
        return text;
    }

    private static String label(String label) {
        if (label.isEmpty()) {
            return "";
        }
        boolean japanese = label.charAt(label.length() - 1) > 0xff;
        return "**" + escape(label) + "**" + (japanese ? "：" : ": ");
    }

    /** Text that Markdown shows as it is. */
    static String escape(String text) {
        String escaped = SPECIAL.matcher(text).replaceAll("\\\\$0");
        return SPECIAL_START
                .matcher(escaped)
                .replaceAll(start ->
                        start.group(1) == null ? start.group(2) + "\\\\" + start.group(3) : "\\\\" + start.group(1));
    }

    /** What a reader sees of a heading, a paragraph or a list item. */
    static String words(String markdown) {
        return ESCAPED.matcher(MARKS.matcher(markdown)
                        .replaceAll(mark ->
                                mark.group(1) == null ? "" : Matcher.quoteReplacement(mark.group(1) + mark.group(2))))
                .replaceAll("$1");
    }
}
