package madoguchi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Set;
import madoguchi.desk.HeadStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorsTest {

    private static final HeadStart NO_START = HeadStart.begin(Set.of());

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        var shell = new Shell(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of());
        return Commands.of(shell, NO_START, arguments.length == 0 ? "" : arguments[0])
                .execute(arguments);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "aks|unknown command 'aks', expected one of ask, |madoguchi --help",
                "--verbose|unknown option '--verbose'|madoguchi --help",
                "ask --jsno|unknown option '--jsno' (did you mean --json?)|madoguchi ask --help",
                "ask|ask needs a question|madoguchi ask --help",
                "ask --json hello|ask --json reads its questions from standard input|madoguchi ask --help",
                "check here|'here' is one argument too many|madoguchi check --help",
                "import|Missing required parameter: 'FILE'|madoguchi import --help",
                "train --output|Missing required parameter for option '--output'|madoguchi train --help"
            })
    void wrongUsageIsOneLineThatSaysWhereToRead(String arguments, String what, String where) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("madoguchi: " + what)
                .endsWith("; see " + where + System.lineSeparator())
                .hasLineCount(1);
        assertThat(out.size()).isZero();
    }

    @Test
    void everyCommandDescribesItselfAndAllItTakes() {
        Commands.of(new Shell(System.in, System.out, System.err, Map.of()), NO_START, "")
                .getSubcommands()
                .forEach((name, command) -> {
                    var spec = command.getCommandSpec();
                    assertThat(spec.usageMessage().description()).as(name).isNotEmpty();
                    spec.args()
                            .forEach(argument -> assertThat(argument.description())
                                    .as(name + " " + argument.paramLabel())
                                    .isNotEmpty());
                });
    }

    @Test
    void messagesSayWhatIsWrongWithAFile() {
        assertThat(Errors.describe(new NoSuchFileException("a.tsv"))).isEqualTo("a.tsv: there is no such file");
        assertThat(Errors.describe(new UncheckedIOException(new NoSuchFileException("a"))))
                .isEqualTo("a: there is no such file");
        assertThat(Errors.describe(new UncheckedIOException("cannot make it", new FileAlreadyExistsException("b"))))
                .isEqualTo("cannot make it: b: is a file, expected a folder");
        assertThat(Errors.describe(new UncheckedIOException("said", new IOException("not this"))))
                .isEqualTo("said");
        assertThat(Errors.describe(new NullPointerException())).startsWith("failed by a mistake in the program");
    }
}
