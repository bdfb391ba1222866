package madoguchi.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A table of an HTML page, without the tables inside it. */
final class HtmlTable {

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6, form";
    private static final String PARTS = HEADINGS + ", table, ul, ol, dl";
    /** More than any page needs; an absurd number would fill the memory. */
    private static final int LARGEST_SPAN = 100;

    private final Element table;
    private final Function<Element, List<Block>> reader;
    private final Marks marks;

    /** @param reader reads what is in a cell */
    HtmlTable(Element table, Function<Element, List<Block>> reader, Marks marks) {
        this.table = table;
        this.reader = reader;
        this.marks = marks;
    }

    /** A cell that goes on in the rows below. */
    private record Open(Cell cell, int rows) {}

    /** Whether it only arranges the page: what is in its cells stands on its own then. */
    boolean isLayout() {
        List<List<Element>> rows = rowElements().map(HtmlTable::cells).toList();
        List<Element> cells = rows.stream().flatMap(List::stream).toList();
        boolean oneColumn = rows.stream().allMatch(row -> row.size() <= 1);
        if (cells.size() <= 1) {
            return true;
        }
        if (cells.stream().noneMatch(HtmlTable::isHeading)) {
            return oneColumn || cells.stream().anyMatch(cell -> cell.selectFirst(PARTS) != null);
        }
        return cells.stream()
                .filter(cell -> !isHeading(cell))
                .anyMatch(cell -> cell.selectFirst(HEADINGS) != null
                        || (oneColumn && reader.apply(cell).size() > 1));
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Element caption : table.select("> caption")) {
            blocks.add(new Block.Paragraph(text(caption)));
        }
        blocks.addAll(Rows.blocks(rows(), marks));
        return blocks;
    }

    private List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        Map<Integer, Open> open = new HashMap<>();
        for (Element element : rowElements().toList()) {
            if (element.previousElementSibling() == null) {
                // No cell goes on into the next part of the table.
                open.clear();
            }
            List<Element> cells = cells(element);
            List<Cell> row = row(cells, open);
            if (!cells.isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** The row's own cells and those of earlier rows that reach into it, which are what it shares with them. */
    private List<Cell> row(List<Element> elements, Map<Integer, Open> open) {
        List<Cell> row = new ArrayList<>(open.values().stream().map(Open::cell).toList());
        Map<Integer, Open> opened = new HashMap<>();
        int column = 0;
        for (Element element : elements) {
            for (Open above = open.get(column); above != null; above = open.get(column)) {
                column += above.cell().columns();
            }
            var cell = new Cell(text(element), isHeading(element), column, span(element, "colspan"));
            row.add(cell);
            int rows = span(element, "rowspan");
            if (rows > 1) {
                opened.put(column, new Open(again(cell), rows));
            }
            column += cell.columns();
        }
        open.putAll(opened);
        open.replaceAll((from, above) -> new Open(above.cell(), above.rows() - 1));
        open.values().removeIf(above -> above.rows() == 0);
        row.sort(Comparator.comparingInt(Cell::column));
        return row;
    }

    /** What a whole sentence says is said once, beside the first of its rows. */
    private static Cell again(Cell cell) {
        return Lines.isSentence(cell.text()) ? new Cell("", cell.heading(), cell.column(), cell.columns()) : cell;
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        if (!value.matches("[0-9]{1,9}")) {
            return 1;
        }
        int span = Integer.parseInt(value);
        boolean toTheEnd = span == 0 && attribute.equals("rowspan");
        return toTheEnd ? LARGEST_SPAN : Math.max(1, Math.min(span, LARGEST_SPAN));
    }

    private Stream<Element> rowElements() {
        return table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr").stream();
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell -> cell.nameIs("td") || cell.nameIs("th"))
                .toList();
    }

    private static boolean isHeading(Element cell) {
        Element row = cell.parent();
        return cell.nameIs("th")
                || (row != null && row.parent() != null && row.parent().nameIs("thead"));
    }

    private String text(Element cell) {
        return marks.cell(reader.apply(cell));
    }
}
