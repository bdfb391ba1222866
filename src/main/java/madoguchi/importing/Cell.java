package madoguchi.importing;

/**
 * A cell of a table.
 *
 * @param heading whether it names what stands below or beside it
 * @param column where it begins, from 0
 * @param columns how many it spans, from 1
 */
record Cell(String text, boolean heading, int column, int columns) {

    boolean isBlank() {
        return text.isBlank();
    }

    /** The text as a heading, whose colon is written by {@link Marks}. */
    String name() {
        return text.strip().replaceFirst("\\s*[:：]$", "");
    }

    Cell headed() {
        return new Cell(text, true, column, columns);
    }

    Cell unheaded() {
        return new Cell(text, false, column, columns);
    }
}
