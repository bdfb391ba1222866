package madoguchi.command;

import java.time.Clock;
import java.util.concurrent.Callable;
import madoguchi.knowledge.Folder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code check}: everything that is wrong with the knowledge base, so that all can be mended at once. */
@Command(
        name = "check",
        description = "Checks the knowledge base: every error with its file and line.",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class)
final class CheckCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(
            names = "--model",
            description = "Also train models and show which questions they take for other topics; takes a minute.")
    private boolean model;

    CheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        var checking = new Checking(shell.out(), shell.err(), Clock.systemUTC(), new TrainingProgress(shell));
        return checking.run(Folder.ofKnowledge(shell.settings().knowledge()), model) ? 0 : Errors.FAILED;
    }
}
