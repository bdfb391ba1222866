package madoguchi.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Reads Markdown by way of HTML, because Markdown pages contain HTML too. */
final class MarkdownBlocks {

    /** Deeper nesting is no support page; rendering is recursive and must end. */
    private static final int DEEPEST = 50;

    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(DEEPEST).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().build();
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\n.*?\\n---\\n", Pattern.DOTALL);
    private static final Pattern ROW_LINE = Pattern.compile("(?m)^(\\|.*\\|)[ \\t]*$");
    private static final Pattern TABLE_ROW = Pattern.compile("\\|.*\\|");
    private static final Pattern TABLE_RULE = Pattern.compile("\\|(?:\\s*:?-+:?\\s*\\|)+");
    private static final Pattern CELL_BORDER = Pattern.compile("\\s*(?<!\\\\)\\|\\s*");

    private MarkdownBlocks() {}

    static List<Block> read(String text, String fileName) {
        String body = FRONT_MATTER.matcher(text).replaceFirst("");
        // CommonMark itself has no tables and would join their rows: each becomes a paragraph of its own.
        String apart = ROW_LINE.matcher(body).replaceAll("\n$1\n");
        List<Block> blocks = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        Marks marks = Marks.of(body);
        for (Block block : HtmlBlocks.read(HTML.render(PARSER.parse(apart)), fileName)) {
            if (block instanceof Block.Paragraph
                    && TABLE_ROW.matcher(block.text()).matches()) {
                rows.add(block.text());
            } else {
                table(rows, marks, blocks);
                rows.clear();
                blocks.add(block);
            }
        }
        table(rows, marks, blocks);
        return blocks;
    }

    private static void table(List<String> lines, Marks marks, List<Block> blocks) {
        List<List<Cell>> rows = new ArrayList<>();
        for (String line : lines) {
            if (!TABLE_RULE.matcher(line).matches()) {
                rows.add(cells(line));
            } else if (!rows.isEmpty()) {
                // What stands over the rule names the columns.
                rows.set(
                        rows.size() - 1,
                        rows.get(rows.size() - 1).stream().map(Cell::headed).toList());
            }
        }
        blocks.addAll(Rows.blocks(rows, marks));
    }

    private static List<Cell> cells(String line) {
        String[] texts = CELL_BORDER.split(line.substring(1, line.length() - 1).strip(), -1);
        return IntStream.range(0, texts.length)
                .mapToObj(column -> new Cell(texts[column], false, column, 1))
                .toList();
    }
}
