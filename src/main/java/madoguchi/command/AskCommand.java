package madoguchi.command;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import madoguchi.desk.HeadStart;
import madoguchi.desk.Mind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ask}: answers here and now; uses no database and sends nothing anywhere. */
@Command(
        name = "ask",
        description = "Answers one question, or with --json a line of standard input each.",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class)
final class AskCommand implements Callable<Integer> {

    private final Shell shell;
    private final HeadStart start;

    @Option(
            names = "--json",
            description =
                    "Read UTF-8 lines, each a question or [\"turn 1\",\"turn 2\"] for one conversation; write a line"
                            + " of JSON for each, at once and in order.")
    private boolean json;

    @Parameters(arity = "0..*", paramLabel = "QUESTION", description = "The question, in Japanese or English.")
    private @Nullable List<String> words;

    @Spec
    private @Nullable CommandSpec spec;

    AskCommand(Shell shell, HeadStart start) {
        this.shell = shell;
        this.start = start;
    }

    @Override
    public Integer call() throws IOException {
        boolean asked = words != null && !words.isEmpty();
        if (asked == json) {
            throw wrong(
                    json
                            ? "ask --json reads its questions from standard input, not from the command line"
                            : "ask needs a question: ask \"…\", or --json and lines on standard input");
        }
        Mind mind = Mind.open(shell.settings(), start, new TrainingProgress(shell));
        var asking = new Asking(mind.dialogue(), mind.redactor(), Clock.systemUTC());
        if (words == null || json) {
            new JsonLines(asking).answer(new Utf8Lines(shell.in()), shell.out());
        } else {
            shell.out().print(new Terminal(Screen.of(shell)).show(asking.one(String.join(" ", words))));
        }
        return 0;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), message);
    }
}
