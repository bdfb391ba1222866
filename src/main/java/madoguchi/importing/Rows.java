package madoguchi.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Turns a table of any format into items, one for each row, in which every cell keeps the heading of its column: "heading:
 * cell; heading: cell". What names a whole row is the item's label: its own headings, or its first cell where there are no
 * headings at all or where the other cells explain it. A heading over the whole table becomes a paragraph, and so do the
 * cells of a table with one column and no heading.
 */
final class Rows {

    private final List<List<Cell>> rows;
    private final Marks marks;
    private final int width;
    private final boolean explains;
    /** The heading of each column, as far as the table has been read. */
    private final Map<Integer, List<String>> names = new HashMap<>();

    private Rows(List<List<Cell>> rows, Marks marks) {
        this.marks = marks;
        this.width = rows.stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.column() + cell.columns())
                .max()
                .orElse(0);
        this.rows = withData(rows);
        this.explains = this.rows.stream()
                .filter(row -> !isHeading(row))
                .anyMatch(row -> row.stream().skip(1).anyMatch(cell -> Lines.isSentence(cell.text())));
    }

    static List<Block> blocks(List<List<Cell>> rows, Marks marks) {
        return new Rows(rows, marks).blocks();
    }

    /** Headings without anything under them are what the table says. */
    private static List<List<Cell>> withData(List<List<Cell>> rows) {
        if (!rows.stream().allMatch(Rows::isHeading)) {
            return rows;
        }
        int kept = rows.size() == 1 ? 0 : 1;
        return IntStream.range(0, rows.size())
                .mapToObj(i -> i < kept
                        ? rows.get(i)
                        : rows.get(i).stream().map(Cell::unheaded).toList())
                .toList();
    }

    /** Whether the row names columns; the corner over row headings is often an ordinary, empty cell. */
    private static boolean isHeading(List<Cell> row) {
        return row.stream().anyMatch(cell -> cell.heading() && !cell.isBlank())
                && row.stream().skip(row.get(0).isBlank() ? 1 : 0).allMatch(Cell::heading);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        boolean named = false;
        for (List<Cell> row : rows) {
            boolean whole = row.size() == 1 && width > 1;
            if (!isHeading(row)) {
                item(row, whole, blocks);
                named = false;
            } else if (whole) {
                blocks.add(new Block.Paragraph(row.get(0).text()));
            } else {
                if (!named) {
                    names.clear();
                }
                row.forEach(this::name);
                named = true;
            }
        }
        return blocks;
    }

    private void name(Cell heading) {
        for (int column = heading.column(); column < heading.column() + heading.columns(); column++) {
            List<String> above = names.computeIfAbsent(column, c -> new ArrayList<>());
            if (!heading.isBlank() && !above.contains(heading.name())) {
                above.add(heading.name());
            }
        }
    }

    private void item(List<Cell> row, boolean whole, List<Block> blocks) {
        int labels = labels(row);
        String label = marks.together(row.stream()
                .limit(labels)
                .filter(cell -> !cell.isBlank())
                .map(Cell::name)
                .toList());
        List<String> values = new ArrayList<>();
        String beside = "";
        for (Cell cell : row.subList(labels, row.size())) {
            if (cell.heading()) {
                beside = cell.name();
            } else if (!cell.isBlank()) {
                // With two columns the name of what is explained ("meaning", "content") says nothing more.
                boolean clear = whole || (width == 2 && labels == 1 && Lines.isSentence(cell.text()));
                String name = !beside.isEmpty() ? beside : clear ? "" : nameOver(cell);
                values.add(name.isEmpty() ? cell.text() : marks.named(name, cell.text()));
            }
        }
        if (values.isEmpty() && label.isEmpty()) {
            return;
        }
        String text = values.isEmpty() ? label : marks.row(values);
        blocks.add(
                width == 1 && names.isEmpty()
                        ? new Block.Paragraph(text)
                        : new Block.Item(values.isEmpty() ? "" : label, text));
    }

    /** How many of the row's first cells name it. */
    private int labels(List<Cell> row) {
        int headings = (int) row.stream().takeWhile(Cell::heading).count();
        if (row.stream().skip(headings).anyMatch(Cell::heading)) {
            // Several pairs beside each other, each a heading with its cell.
            return 0;
        }
        return headings > 0 ? headings : row.size() > 1 && (names.isEmpty() || explains) ? 1 : 0;
    }

    private String nameOver(Cell cell) {
        return marks.together(IntStream.range(cell.column(), cell.column() + cell.columns())
                .mapToObj(names::get)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .distinct()
                .toList());
    }
}
