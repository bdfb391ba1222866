package madoguchi.importing;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import madoguchi.chat.Language;
import madoguchi.chat.TopicId;
import org.jspecify.annotations.Nullable;

/**
 * What an import found and did. Immutable; lists are in the order of the page.
 *
 * @param charset what the file was decoded with; Shift_JIS shows as its superset windows-31j
 * @param language what most of the page is written in; its articles were compared
 * @param sections every heading that was found, also those without sentences
 * @param written the drafts
 * @param uncovered the sentences that no article covers yet
 */
public record ImportReport(
        Path file,
        Charset charset,
        PageFormat format,
        Language language,
        List<Section> sections,
        List<Path> written,
        List<Uncovered> uncovered) {

    public ImportReport {
        sections = List.copyOf(sections);
        written = List.copyOf(written);
        uncovered = List.copyOf(uncovered);
    }

    /** How many sentences the page has. */
    public int sentences() {
        return sections.stream().mapToInt(Section::sentences).sum();
    }

    /**
     * A part of the page.
     *
     * @param under the heading of the section whose list or table this was an entry of; absent for ordinary sections
     */
    public record Section(String heading, @Nullable String under, int sentences) {}

    /**
     * A sentence that no article covers.
     *
     * @param section the heading it stands under
     * @param similarity how much of what it says the nearest article says too, from 0 to 1
     * @param nearest the topic that comes nearest; absent when none has anything of it
     * @param said the sentence of an article that is most like it, or says the opposite
     * @param missingNumbers numbers of the sentence that the nearest article lacks: a changed sum, date or phone number
     *     is reported however alike the words are
     * @param opposite whether {@code said} seems to say the opposite, however alike the words are
     */
    public record Uncovered(
            String section,
            String sentence,
            double similarity,
            @Nullable TopicId nearest,
            @Nullable String said,
            List<String> missingNumbers,
            boolean opposite) {
        public Uncovered {
            missingNumbers = List.copyOf(missingNumbers);
        }
    }
}
