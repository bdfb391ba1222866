package madoguchi.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import madoguchi.chat.Language;

/** Cuts paragraphs into sentences. A line break ends a sentence, and a full stop does except inside quotation marks. Stateless. */
public final class Sentences {

    private static final String OPENING = "「『（(【";
    private static final String CLOSING = "」』）)】";

    private Sentences() {}

    /** The sentences that have words, without the space around them. */
    public static List<String> of(String text, Language language) {
        List<String> sentences = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            List<String> found = language == Language.JA ? japanese(line) : byRules(line, language);
            found.stream().map(String::strip).filter(Cleaning::hasWords).forEach(sentences::add);
        }
        return sentences;
    }

    /** The platform's rules also break at full stops of numbers and of quoted sentences, which Japanese writes often. */
    private static List<String> japanese(String line) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && "。！？!?".indexOf(c) >= 0) {
                sentences.add(line.substring(start, i + 1));
                start = i + 1;
            }
        }
        sentences.add(line.substring(start));
        return sentences;
    }

    private static List<String> byRules(String line, Language language) {
        List<String> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(language.locale());
        breaks.setText(line);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            sentences.add(line.substring(start, end));
            start = end;
        }
        return sentences;
    }
}
