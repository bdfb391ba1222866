package madoguchi.importing;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.DocumentSplitter;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a page that {@link PageParser} made at its headings, and at those entries of its lists and tables that explain
 * something: a label with a whole sentence is a subject of its own. A segment's text is its heading and what stands under
 * it; metadata: {@link #HEADING}, and {@link #UNDER} for entries.
 */
final class HeadingSplitter implements DocumentSplitter {

    static final String HEADING = "heading";
    static final String UNDER = "under";

    private static final Pattern HEADING_LINE = Pattern.compile("(#{1,6}) (.+)");
    private static final Pattern EXPLAINED = Pattern.compile("- \\*\\*(.+?)(?<!\\\\)\\*\\*(?:: |：)(.+)");

    @Override
    public List<TextSegment> split(Document document) {
        List<TextSegment> segments = new ArrayList<>();
        String name = document.metadata().getString(PageParser.NAME);
        String heading = Markdown.escape(name == null ? "" : name);
        List<String> body = new ArrayList<>();
        boolean any = false;
        for (String line : document.text().split("\n", -1)) {
            Matcher next = HEADING_LINE.matcher(line);
            if (next.matches()) {
                if (any || hasText(body)) {
                    section(document, heading, body, segments);
                }
                heading = next.group(2);
                body.clear();
                any = true;
            } else {
                body.add(line);
            }
        }
        section(document, heading, body, segments);
        return segments;
    }

    private static void section(Document document, String heading, List<String> body, List<TextSegment> segments) {
        List<String> own = new ArrayList<>();
        List<TextSegment> entries = new ArrayList<>();
        for (String line : body) {
            Matcher entry = EXPLAINED.matcher(line);
            if (entry.matches() && Lines.isSentence(entry.group(2))) {
                Metadata metadata = document.metadata().copy().put(UNDER, Markdown.words(heading));
                entries.add(segment(metadata, entry.group(1), entry.group(2)));
            } else {
                own.add(line);
            }
        }
        segments.add(segment(document.metadata().copy(), heading, String.join("\n", own)));
        segments.addAll(entries);
    }

    private static TextSegment segment(Metadata metadata, String heading, String body) {
        metadata.put(HEADING, Markdown.words(heading));
        return TextSegment.from("## " + heading + "\n\n" + body.strip() + "\n", metadata);
    }

    private static boolean hasText(List<String> lines) {
        return lines.stream().anyMatch(line -> !line.isBlank());
    }
}
