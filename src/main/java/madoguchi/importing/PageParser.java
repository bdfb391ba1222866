package madoguchi.importing;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.DocumentParser;
import dev.langchain4j.data.document.Metadata;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import madoguchi.text.Cleaning;

/**
 * Reads a page of any format and charset into one form: a document in plain Markdown that has headings, paragraphs and flat
 * lists and nothing else. Metadata: {@link #NAME}, {@link #CHARSET}, {@link #FORMAT}.
 */
final class PageParser implements DocumentParser {

    /** What the page is called where it has no heading. */
    static final String NAME = "name";

    static final String CHARSET = "charset";
    static final String FORMAT = "format";

    private final String fileName;

    PageParser(String fileName) {
        this.fileName = fileName;
    }

    /** @throws ImportException when the bytes cannot be decoded, or no words are in them */
    @Override
    public Document parse(InputStream in) {
        Decoding page = decode(in);
        PageFormat format = PageFormat.of(fileName, page.text());
        List<Block> blocks = withoutEchoes(
                switch (format) {
                    case TEXT -> TextBlocks.read(page.text());
                    case MARKDOWN -> MarkdownBlocks.read(page.text(), fileName);
                    case HTML -> HtmlBlocks.read(page.text(), fileName);
                });
        if (blocks.stream().noneMatch(block -> Cleaning.hasWords(block.text()))) {
            throw new ImportException(
                    fileName + ": has no words, expected a support page: save the page as it is shown");
        }
        String title = format == PageFormat.HTML ? HtmlBlocks.title(page.text()) : "";
        var metadata = new Metadata()
                .put(NAME, title.isBlank() ? fileName.replaceFirst(".*[/\\\\]", "") : title)
                .put(CHARSET, page.charset().name())
                .put(FORMAT, format.name());
        return Document.from(Markdown.write(blocks), metadata);
    }

    private Decoding decode(InputStream in) {
        try {
            return Decoding.of(in.readAllBytes())
                    .orElseThrow(() -> new ImportException(
                            fileName + ": cannot be decoded, expected UTF-8 or Shift_JIS: save it again as UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Headings stand twice where a page has an anchor, or a picture of the heading beside its text: one is meant. */
    private static List<Block> withoutEchoes(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (Block read : blocks) {
            Block block = visible(read);
            int last = kept.size() - 1;
            boolean echo = last >= 0
                    && kept.get(last).text().equals(block.text())
                    && (block instanceof Block.Heading || kept.get(last) instanceof Block.Heading);
            if (echo && block instanceof Block.Heading) {
                kept.set(last, block);
            } else if (!echo && !block.text().isEmpty()) {
                kept.add(block);
            }
        }
        return kept;
    }

    private static Block visible(Block block) {
        String text = Cleaning.visible(block.text());
        if (block instanceof Block.Heading heading) {
            return new Block.Heading(heading.level(), text);
        }
        return block instanceof Block.Item item
                ? new Block.Item(Cleaning.visible(item.label()), text)
                : new Block.Paragraph(text);
    }
}
