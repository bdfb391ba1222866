package madoguchi.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads what a visitor of an HTML page reads; menus, scripts and links within the page are left out. */
final class HtmlBlocks implements NodeFilter {

    private static final String UNREAD =
            "head, nav, footer, aside, script, style, noscript, template, iframe, svg, button,"
                    + " select, input, textarea, [hidden], [aria-hidden=true], a[href~=^#(top|pagetop|page-top)?$],"
                    + " li:has(> a[href^=#]:only-child):not(:matchesOwn(\\S))";
    private static final int DEEPEST = 512;
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");
    private static final Pattern BREAK_IN_JAPANESE =
            Pattern.compile("(?<=[^\\x00-\\xff])\\s*\\n\\s*(?=[^\\x00-\\xff])");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ 　]*\\n\\s*");

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder bold = new StringBuilder();
    private final Marks marks;
    private String term = "";

    private HtmlBlocks(Marks marks) {
        this.marks = marks;
    }

    /** @throws ImportException when elements are nested deeper than browsers show */
    static List<Block> read(String html, String fileName) {
        Element body = Jsoup.parse(html).body();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (depth > DEEPEST) {
                        throw new ImportException(fileName + ": has elements nested deeper than " + DEEPEST
                                + ", expected a page as browsers show it: save it again from a browser");
                    }
                },
                body);
        body.select(UNREAD).remove();
        return read(body, Marks.of(body.text()));
    }

    /** The page's title as its head has it, or an empty string. */
    static String title(String html) {
        return Jsoup.parse(html).title();
    }

    private static List<Block> read(Element element, Marks marks) {
        var reader = new HtmlBlocks(marks);
        element.filter(reader);
        reader.flush();
        reader.flushTerm();
        return reader.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            boolean asTyped = open.contains("pre");
            String written = words.getWholeText();
            text.append(
                    asTyped
                            ? written
                            : SPACES.matcher(BREAK_IN_JAPANESE.matcher(written).replaceAll(""))
                                    .replaceAll(" "));
        } else if (node instanceof Element element) {
            String tag = element.normalName();
            if (tag.equals("br")) {
                text.append('\n');
            } else if (tag.equals("img")) {
                text.append(element.attr("alt"));
            } else if (BLOCKS.contains(tag)) {
                flush();
                if (tag.equals("table")) {
                    var table = new HtmlTable(element, cell -> read(cell, marks), marks);
                    if (!table.isLayout()) {
                        blocks.addAll(table.blocks());
                        return FilterResult.SKIP_ENTIRELY;
                    }
                }
                open.push(tag);
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String tag = element.normalName();
            if (BLOCKS.contains(tag)) {
                flush();
                open.pop();
                if (tag.equals("dl")) {
                    flushTerm();
                }
            } else if (tag.equals("b") || tag.equals("strong")) {
                bold.append(element.text());
            } else if (tag.equals("a") && open.stream().noneMatch(HtmlBlocks::isHeading)) {
                address(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    /** Where a link leads is a fact of the page, and would be lost with the markup. */
    private void address(Element link) {
        String target = link.attr("href").strip();
        if (target.matches("(?i)https?://.+") && !text.toString().endsWith(target)) {
            text.append(" (").append(target).append(')');
        }
    }

    private void flush() {
        String all = text.toString();
        String emphasised = bold.toString();
        text.setLength(0);
        bold.setLength(0);
        for (String part : BLANK_LINE.split(all, -1)) {
            String words = Lines.unwrap(Arrays.asList(part.split("\n")));
            if (!words.isEmpty()) {
                add(words, emphasised);
            }
        }
    }

    private void add(String words, String emphasised) {
        String tag = open.stream()
                .filter(t -> isHeading(t) || Set.of("li", "dt", "dd").contains(t))
                .findFirst()
                .orElse("p");
        String line = words.replace('\n', ' ');
        if (isHeading(tag)) {
            blocks.add(new Block.Heading(tag.charAt(1) - '0', Lines.once(line)));
        } else if (tag.equals("dt")) {
            flushTerm();
            term = line;
        } else if (tag.equals("dd") || tag.equals("li")) {
            blocks.add(new Block.Item(term, line));
            term = "";
        } else if (words.equals(emphasised) && Lines.looksLikeHeading(words)) {
            blocks.add(new Block.Heading(6, Lines.once(words)));
        } else {
            blocks.add(new Block.Paragraph(words));
        }
    }

    private void flushTerm() {
        if (!term.isEmpty()) {
            blocks.add(new Block.Paragraph(term));
            term = "";
        }
    }

    private static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }
}
