package madoguchi.importing;

/** A piece of a page, the same for every format: what the readers of text, Markdown and HTML agree on. */
sealed interface Block {

    String text();

    /**
     * The name of what follows.
     *
     * @param level from 1, the page's title, to 6
     */
    record Heading(int level, String text) implements Block {}

    /** Lines that belong together; a line break in the text is one that means something. */
    record Paragraph(String text) implements Block {}

    /**
     * An entry of a list, or a row of a table.
     *
     * @param label the row's first cell, or the term that is explained; empty for plain list items
     */
    record Item(String label, String text) implements Block {}
}
