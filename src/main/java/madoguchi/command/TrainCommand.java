package madoguchi.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import madoguchi.knowledge.Compiled;
import madoguchi.knowledge.Folder;
import madoguchi.knowledge.Knowledge;
import madoguchi.knowledge.KnowledgeReader;
import madoguchi.text.Analyzer;
import madoguchi.understanding.Models;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code train}: the model and its thresholds, from the questions; nothing where they are up to date. */
@Command(
        name = "train",
        description = "Trains the model and its thresholds from questions/ of the knowledge folder.",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class)
final class TrainCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(
            names = "--knowledge",
            paramLabel = "FOLDER",
            description = "The knowledge folder (otherwise the setting knowledge, or the shipped one).")
    private @Nullable Path folder;

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            description = "Where the model goes, and beside it the knowledge in a form that starts faster"
                    + " (otherwise the model goes where serve and ask look for it, in the setting models).")
    private @Nullable Path output;

    TrainCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Folder from = Folder.ofKnowledge(folder == null ? shell.settings().knowledge() : folder);
        Knowledge knowledge = KnowledgeReader.read(from);
        Path to = output == null ? shell.settings().models().resolve(Models.version(knowledge)) : output;
        if (Models.load(Folder.at(to), knowledge).isPresent()) {
            shell.err().println("the model is up to date");
        } else {
            Models.train(knowledge, to, new Analyzer(), new TrainingProgress(shell));
            shell.out().println("trained: " + to);
        }
        if (output != null) {
            Compiled.write(knowledge, output);
        }
        return 0;
    }
}
