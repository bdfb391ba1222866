package madoguchi.importing;

import dev.langchain4j.data.segment.TextSegment;
import java.util.Arrays;
import java.util.List;
import madoguchi.chat.Language;
import madoguchi.text.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page, ready to be compared and to become a draft.
 *
 * @param under the section whose list it was an entry of; absent for ordinary sections
 * @param blocks its paragraphs and lists in plain Markdown
 * @param sentences its sentences as plain text, list items included
 */
record PageSection(String heading, @Nullable String under, List<String> blocks, List<String> sentences) {

    PageSection {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
    }

    static PageSection of(TextSegment segment, Language language) {
        String heading = segment.metadata().getString(HeadingSplitter.HEADING);
        String body = segment.text().substring(segment.text().indexOf('\n')).strip();
        List<String> blocks = Arrays.stream(body.split("\n\n+"))
                .filter(block -> !block.isBlank())
                .toList();
        return new PageSection(
                heading == null ? "" : heading,
                segment.metadata().getString(HeadingSplitter.UNDER),
                blocks,
                blocks.stream()
                        .flatMap(block -> Sentences.of(Markdown.words(block), language).stream())
                        .toList());
    }

    static boolean isList(String block) {
        return block.startsWith("- ");
    }
}
