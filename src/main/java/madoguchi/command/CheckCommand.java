package madoguchi.command;

import java.util.concurrent.Callable;
import madoguchi.knowledge.Folder;
import madoguchi.knowledge.Knowledge;
import madoguchi.knowledge.KnowledgeException;
import madoguchi.knowledge.KnowledgeReader;
import picocli.CommandLine.Command;

/** {@code check}: everything that is wrong with the knowledge base, so that all can be mended at once. */
@Command(
        name = "check",
        description = "Checks the knowledge base: every error with its file and line.",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class)
final class CheckCommand implements Callable<Integer> {

    private final Shell shell;

    CheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Folder folder = Folder.ofKnowledge(shell.settings().knowledge());
        try {
            Knowledge knowledge = KnowledgeReader.read(folder);
            shell.out()
                    .println("no errors: " + knowledge.topics().size() + " topics, "
                            + knowledge.centres().size() + " referrals");
            return 0;
        } catch (KnowledgeException e) {
            e.findings().forEach(shell.err()::println);
            return Errors.FAILED;
        }
    }
}
