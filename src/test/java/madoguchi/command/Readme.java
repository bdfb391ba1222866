package madoguchi.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The README as its tests read it. */
final class Readme {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    private final String text;

    private Readme(String text) {
        this.text = text;
    }

    static Readme read() throws IOException {
        return new Readme(Files.readString(Path.of("README.md")));
    }

    /** What stands as code in the first column of the table under a heading. */
    List<String> firstColumn(String heading) {
        String section = text.split("\n## " + heading + "\n", 2)[1].split("\n## ", 2)[0];
        return section.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .map(line -> line.split("(?<!\\\\)\\|", -1)[1])
                .flatMap(Readme::code)
                .toList();
    }

    private static Stream<String> code(String cell) {
        return CODE.matcher(cell).results().map(found -> found.group(1));
    }

    /** The commands of all indented blocks, without comments, each as its words. */
    List<List<String>> commands() {
        return text.replace("\\\n", " ")
                .lines()
                .filter(line -> line.startsWith("    ") && !line.isBlank())
                .map(line -> line.replaceFirst("\\s+# .*", "").strip())
                .map(Readme::words)
                .toList();
    }

    static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(command); word.find(); ) {
            words.add(Stream.of(1, 2, 3)
                    .map(word::group)
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElseThrow());
        }
        return words;
    }
}
