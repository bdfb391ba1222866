package madoguchi.importing;

import java.util.List;
import madoguchi.text.LanguageDetector;
import madoguchi.text.LanguageDetector.Detected;

/** The punctuation that makes a line of a table's row, in the language of the page. */
enum Marks {
    JAPANESE("：", "／", "・", "、"),
    OTHER(": ", "; ", " / ", ", ");

    private static final String STOPS = "。．.！!？?";

    private final String colon;
    private final String betweenCells;
    private final String betweenNames;
    private final String betweenEntries;

    Marks(String colon, String betweenCells, String betweenNames, String betweenEntries) {
        this.colon = colon;
        this.betweenCells = betweenCells;
        this.betweenNames = betweenNames;
        this.betweenEntries = betweenEntries;
    }

    static Marks of(String pageText) {
        return new LanguageDetector().detect(pageText) == Detected.JAPANESE ? JAPANESE : OTHER;
    }

    /** "heading: cell". */
    String named(String name, String value) {
        return name + colon + value;
    }

    /** The cells of a row; one that is a sentence needs no mark after it. */
    String row(List<String> cells) {
        return cells.stream().reduce("", (row, cell) -> after(row, cell, betweenCells));
    }

    /** Headings over the same column. */
    String together(List<String> names) {
        return String.join(betweenNames, names);
    }

    /** Paragraphs and lists that a cell has in it, as one line. */
    String cell(List<Block> blocks) {
        String line = "";
        boolean entry = false;
        for (Block block : blocks) {
            boolean next = block instanceof Block.Item;
            line = after(line, words(block), entry && next ? betweenEntries : " ");
            entry = next;
        }
        return line;
    }

    private String words(Block block) {
        String text = block.text().replace('\n', ' ');
        return block instanceof Block.Item item && !item.label().isEmpty() ? named(item.label(), text) : text;
    }

    private static String after(String first, String second, String mark) {
        boolean stopped = first.isEmpty() || STOPS.indexOf(first.charAt(first.length() - 1)) >= 0;
        return stopped ? Lines.join(first, second) : first + mark + second;
    }
}
