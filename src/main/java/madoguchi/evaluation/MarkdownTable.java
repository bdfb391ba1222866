package madoguchi.evaluation;

import java.util.ArrayList;
import java.util.List;

/** A table that reads well in a terminal and as Markdown: the first column to the left, numbers to the right. */
final class MarkdownTable {

    private final List<List<String>> rows = new ArrayList<>();

    MarkdownTable(String... header) {
        rows.add(List.of(header));
    }

    MarkdownTable row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell.toString());
        }
        rows.add(row);
        return this;
    }

    @Override
    public String toString() {
        int[] widths = new int[rows.get(0).size()];
        rows.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        var out = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            for (int i = 0; i < widths.length; i++) {
                String cell = rows.get(r).get(i);
                String space = " ".repeat(widths[i] - cell.length());
                out.append("| ").append(i == 0 ? cell + space : space + cell).append(' ');
            }
            out.append("|\n");
            if (r == 0) {
                for (int i = 0; i < widths.length; i++) {
                    out.append("| ").append("-".repeat(widths[i] - 1)).append(i == 0 ? "- " : ": ");
                }
                out.append("|\n");
            }
        }
        return out.toString();
    }
}
