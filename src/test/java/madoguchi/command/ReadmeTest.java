package madoguchi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import madoguchi.desk.HeadStart;
import madoguchi.settings.SettingsReader;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What the README's tables name exists, and the other way round. */
class ReadmeTest {

    @Test
    void theCommandsOfTheReadmeAreTheCommandsThereAre() throws IOException {
        Map<String, CommandLine> commands = Commands.of(
                        new Shell(System.in, System.out, System.err, Map.of()), HeadStart.begin(Set.of()), "")
                .getSubcommands();
        var rows = Readme.read().firstColumn("Commands").stream()
                .filter(row -> !row.startsWith("-"))
                .map(Readme::words)
                .toList();
        assertThat(rows.stream().map(row -> row.get(0)).distinct())
                .containsExactlyInAnyOrderElementsOf(commands.keySet());
        for (var row : rows) {
            var options = commands.get(row.get(0)).getCommandSpec().optionsMap();
            assertThat(row.stream().map(word -> word.replaceAll("[\\[\\]]", "")).filter(word -> word.startsWith("-")))
                    .as("options of " + row.get(0))
                    .allMatch(options::containsKey);
        }
    }

    @Test
    void theSettingsOfTheReadmeAreTheSettingsThereAre() throws IOException {
        assertThat(Readme.read().firstColumn("Settings").stream().flatMap(ReadmeTest::keys))
                .containsExactlyInAnyOrderElementsOf(SettingsReader.keys());
    }

    /** {@code name.ja/en} stands for two keys. */
    private static Stream<String> keys(String written) {
        return written.endsWith(".ja/en")
                ? Stream.of(written.replace(".ja/en", ".ja"), written.replace(".ja/en", ".en"))
                : Stream.of(written);
    }
}
