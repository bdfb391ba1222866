package madoguchi.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What means the same here: a line of {@code synonyms/ja.txt} or its like.
 *
 * @param entries words or phrases, the most usual first
 */
public record SynonymGroup(List<String> entries) {

    private static final Pattern COMMA = Pattern.compile("[,、，]");

    public SynonymGroup {
        entries = List.copyOf(entries);
    }

    /** A line's entries, which commas separate, Japanese ones too. */
    static SynonymGroup of(String line) {
        return new SynonymGroup(Arrays.stream(COMMA.split(line))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList());
    }

    /** The group as its file has it; part of what tells whether a model still fits the knowledge. */
    public String line() {
        return String.join(",", entries);
    }
}
