package madoguchi.importing;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a support page is written in. */
public enum PageFormat {
    TEXT,
    MARKDOWN,
    HTML;

    private static final Pattern HTML_START = Pattern.compile(
            "\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern MARKDOWN_HEADING = Pattern.compile("^ {0,3}#{1,6} \\S", Pattern.MULTILINE);

    /** The format by the name's ending; a page that begins like HTML is HTML whatever it is called. */
    static PageFormat of(String fileName, String text) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.matches(".*\\.x?html?") || HTML_START.matcher(text).lookingAt()) {
            return HTML;
        }
        if (name.endsWith(".md") || name.endsWith(".markdown")) {
            return MARKDOWN;
        }
        return !name.endsWith(".txt") && MARKDOWN_HEADING.matcher(text).find() ? MARKDOWN : TEXT;
    }
}
