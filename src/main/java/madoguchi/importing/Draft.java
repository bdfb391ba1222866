package madoguchi.importing;

import java.util.ArrayList;
import java.util.List;
import madoguchi.chat.Language;
import madoguchi.text.Sentences;

/**
 * A section as an article file that a person finishes. What a page cannot tell is marked {@code TODO}, which no article may
 * have.
 */
final class Draft {

    private static final int LEAD_SENTENCES = 2;

    private final PageSection section;
    private final Language language;

    Draft(PageSection section, Language language) {
        this.section = section;
        this.language = language;
    }

    String markdown() {
        String under = section.under();
        return """
            ---
            title: %s
            # TODO: what stands on the button, and the question that it asks
            label: TODO
            question: TODO
            # TODO: an id of sources.yaml, and that source's origin (support-document or public-authority)
            source: TODO
            section: %s
            origin: TODO
            # TODO: ids of referrals.yaml, the most useful first; topics that this customer needs next
            referrals: [TODO]
            related: [TODO]
            ---
            """.formatted(quoted(section.heading()), quoted(under == null ? section.heading() : under)) + body();
    }

    private String body() {
        List<String> blocks = new ArrayList<>(section.blocks());
        String lead = "TODO: the answer, in two sentences that stand alone";
        if (!PageSection.isList(blocks.get(0))) {
            List<String> sentences = Sentences.of(Markdown.words(blocks.remove(0)), language);
            int size = Math.min(LEAD_SENTENCES, sentences.size());
            lead = paragraph(sentences.subList(0, size));
            if (size < sentences.size()) {
                blocks.add(0, paragraph(sentences.subList(size, sentences.size())));
            }
        }
        var body = new StringBuilder(lead).append('\n');
        boolean afterList = true;
        for (String block : blocks) {
            // A heading for the first paragraph, and one wherever a list ended: the person finds better words.
            if (afterList) {
                body.append("\n## TODO: ")
                        .append(Markdown.escape(section.heading()))
                        .append('\n');
            } else {
                body.append('\n');
            }
            body.append(block).append('\n');
            afterList = PageSection.isList(block);
        }
        return body.toString();
    }

    private static String paragraph(List<String> sentences) {
        return Markdown.escape(sentences.stream().reduce("", Lines::join));
    }

    /** A string as YAML reads it back unchanged. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace('\n', ' ') + '"';
    }
}
