package madoguchi.importing;

import java.util.ArrayList;
import java.util.List;

/** Turns a table into items: the first cell is the label, the others are named by their column where it has a name. */
final class Rows {

    private Rows() {}

    /** @param headed whether the first row names the columns */
    static List<Block.Item> items(List<List<String>> rows, boolean headed) {
        if (headed && rows.size() == 1) {
            return items(rows, false);
        }
        List<String> names = headed ? rows.get(0) : List.of();
        List<Block.Item> items = new ArrayList<>();
        for (List<String> cells : rows.subList(headed ? 1 : 0, rows.size())) {
            List<String> values = new ArrayList<>();
            for (int column = 1; column < cells.size(); column++) {
                // With two columns the second one's name ("meaning", "content") says nothing more.
                boolean named = cells.size() > 2
                        && column < names.size()
                        && !names.get(column).isBlank();
                if (!cells.get(column).isBlank()) {
                    values.add(named ? names.get(column) + ": " + cells.get(column) : cells.get(column));
                }
            }
            String label = cells.isEmpty() ? "" : cells.get(0);
            if (values.isEmpty() && !label.isBlank()) {
                items.add(new Block.Item("", label));
            } else if (!values.isEmpty()) {
                items.add(new Block.Item(label, String.join(" / ", values)));
            }
        }
        return items;
    }
}
