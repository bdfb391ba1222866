package madoguchi.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import madoguchi.chat.Language;
import madoguchi.chat.Origin;
import madoguchi.chat.TopicId;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;

/** Turns one Markdown file into an {@link Article}: YAML front matter, the lead, then sections under headings. */
final class ArticleReader {

    private static final Parser MARKDOWN =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .build();
    private static final Pattern HEADING_MARKS =
            Pattern.compile("\\s*\\{(?:source=([a-z0-9-]+))? ?(?:detail=([a-z0-9-]+))?}\\s*$");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    /** Not by word boundaries: to Java, there is none between a Latin and a Japanese letter. */
    private static final Pattern UNFINISHED = Pattern.compile("(?<![A-Za-z])TODO(?![A-Za-z])");

    private static final String FENCE = "---\n";

    private final FileReader files;
    private final Sources sources;

    ArticleReader(FileReader files, Sources sources) {
        this.files = files;
        this.sources = sources;
    }

    /** The front matter of an article file. */
    record FrontMatter(
            @JsonProperty(required = true) String title,
            @JsonProperty(required = true) String label,
            @JsonProperty(required = true) String question,
            @JsonProperty(required = true) String source,
            @Nullable String section,
            @JsonProperty(required = true) String origin,
            @JsonProperty(required = true) List<String> referrals,
            @JsonProperty(required = true) List<String> related) {}

    Optional<Article> read(String file, Language language) {
        String name = file.substring(file.lastIndexOf('/') + 1, file.length() - ".md".length());
        try {
            TopicId topic = new TopicId(name);
            return files.text(file).flatMap(text -> parse(file, topic, language, text));
        } catch (IllegalArgumentException e) {
            files.error(file, 0, e.getMessage() + "; rename the file");
            return Optional.empty();
        }
    }

    private Optional<Article> parse(String file, TopicId topic, Language language, String text) {
        if (isUnfinished(file, text)) {
            return Optional.empty();
        }
        int end = text.indexOf("\n" + FENCE);
        if (!text.startsWith(FENCE) || end < 0) {
            files.error(file, 1, "has no front matter: expected YAML between two lines of ---");
            return Optional.empty();
        }
        String yaml = text.substring(FENCE.length(), end + 1);
        int bodyLine = (int) text.substring(0, end + 1 + FENCE.length()).lines().count();
        Optional<FrontMatter> front = files.yaml(file, 1, yaml, new TypeReference<>() {});
        return front.flatMap(matter -> {
            Optional<Source> source = source(file, 1, matter.source());
            return source.flatMap(
                    s -> build(file, topic, language, matter, s, text.substring(end + 1 + FENCE.length()), bodyLine));
        });
    }

    /** Drafts, which {@code import} writes, have TODO where a person decides; nothing else about them is worth saying. */
    private boolean isUnfinished(String file, String text) {
        String[] lines = text.split("\n", -1);
        boolean found = false;
        for (int i = 0; i < lines.length; i++) {
            if (UNFINISHED.matcher(lines[i]).find()) {
                files.error(
                        file, i + 1, "is unfinished: write what belongs in the place of TODO, or move the file away");
                found = true;
            }
        }
        return found;
    }

    private Optional<Article> build(
            String file,
            TopicId topic,
            Language language,
            FrontMatter matter,
            Source source,
            String body,
            int bodyLine) {
        boolean known = !sources.isBroken(source.id());
        if (known && !source.origin().id().equals(matter.origin())) {
            files.error(
                    file,
                    1,
                    "origin is '" + matter.origin() + "', but source " + source.id() + " is "
                            + source.origin().id());
        }
        if (known && source.origin() == Origin.SUPPORT_DOCUMENT && matter.section() == null) {
            files.error(file, 1, "section is missing: name the heading of the support document");
        }
        checkPlaceholders(file, bodyLine, body);
        List<String> lead = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        boolean beforeFirstHeading = true;
        for (Node node = MARKDOWN.parse(body).getFirstChild(); node != null; node = node.getNext()) {
            int line = bodyLine + 1 + node.getSourceSpans().get(0).getLineIndex();
            if (node instanceof Heading) {
                beforeFirstHeading = false;
                readSection(file, line, node, source).ifPresent(sections::add);
            } else if (beforeFirstHeading) {
                lead.addAll(plain(node));
            }
        }
        if (lead.size() != 1) {
            files.error(
                    file,
                    bodyLine + 1,
                    "has " + lead.size() + " lead paragraphs, expected one before the first heading");
        }
        try {
            return Optional.of(new Article(
                    topic,
                    language,
                    matter.title(),
                    matter.label(),
                    matter.question(),
                    source,
                    matter.section(),
                    String.join("\n", lead),
                    sections,
                    matter.referrals(),
                    matter.related().stream().map(TopicId::new).toList()));
        } catch (IllegalArgumentException e) {
            files.error(file, 1, "field related: " + e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Section> readSection(String file, int line, Node heading, Source articleSource) {
        String title = PLAIN.render(heading).strip();
        Source source = articleSource;
        Matcher named = HEADING_MARKS.matcher(title);
        String detail = null;
        if (named.find()) {
            if (named.group(1) != null) {
                Optional<Source> found = source(file, line, named.group(1));
                if (found.isEmpty()) {
                    return Optional.empty();
                }
                source = found.get();
            }
            detail = named.group(2);
            title = title.substring(0, named.start());
        }
        List<String> text = new ArrayList<>();
        for (Node node = heading.getNext(); node != null && !(node instanceof Heading); node = node.getNext()) {
            text.addAll(plain(node));
        }
        if (text.isEmpty()) {
            files.error(file, line, "the heading '" + title + "' has no text under it");
            return Optional.empty();
        }
        return Optional.of(new Section(title, String.join("\n", text), source, detail));
    }

    private static List<String> plain(Node node) {
        if (!(node instanceof BulletList)) {
            return List.of(PLAIN.render(node).strip());
        }
        List<String> items = new ArrayList<>();
        for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
            items.add("・" + PLAIN.render(item.getFirstChild()).strip());
        }
        return items;
    }

    private void checkPlaceholders(String file, int bodyLine, String body) {
        String[] lines = body.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher matcher = PLACEHOLDER.matcher(lines[i]);
            while (matcher.find()) {
                String placeholder = matcher.group();
                if (!placeholder.equals("{provider}")
                        && !placeholder.startsWith("{source=")
                        && !placeholder.startsWith("{detail=")) {
                    files.error(file, bodyLine + 1 + i, "unknown placeholder " + placeholder + ", expected {provider}");
                }
            }
        }
    }

    private Optional<Source> source(String file, int line, String id) {
        Optional<Source> source = sources.find(id);
        if (source.isEmpty()) {
            String known = String.join(", ", sources.ids());
            files.error(file, line, "source '" + id + "' is not in sources.yaml; known are " + known);
        }
        return source;
    }
}
