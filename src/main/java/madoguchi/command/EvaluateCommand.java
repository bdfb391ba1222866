package madoguchi.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import madoguchi.desk.HeadStart;
import madoguchi.desk.Mind;
import madoguchi.knowledge.Folder;
import madoguchi.settings.Settings;
import madoguchi.understanding.Models;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate}: how well the desk does on questions whose right outcomes are known. */
@Command(
        name = "evaluate",
        description = "Measures how many questions of files are answered rightly, and shows every mistake.",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class)
final class EvaluateCommand implements Callable<Integer> {

    private final Shell shell;
    private final HeadStart start;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE.tsv",
            description =
                    "Columns: question, outcome, topic and, if given, style. Without a file, those in evaluation/ of"
                            + " the knowledge folder.")
    private @Nullable List<Path> files;

    @Option(
            names = "--against",
            paramLabel = "MODEL_FOLDER",
            description = "Also compare with the model in another folder, question by question.")
    private @Nullable Path against;

    @Option(names = "--report", paramLabel = "FILE", description = "Also write what is shown to a Markdown file.")
    private @Nullable Path report;

    EvaluateCommand(Shell shell, HeadStart start) {
        this.shell = shell;
        this.start = start;
    }

    @Override
    public Integer call() throws IOException {
        Settings settings = shell.settings();
        Optional<Models> others = against == null ? Optional.empty() : Optional.of(models(against));
        Mind mind = Mind.open(settings, start, new TrainingProgress(shell));
        Evaluating evaluating = Evaluating.on(
                files == null ? List.of() : files,
                Folder.ofKnowledge(settings.knowledge()),
                mind.knowledge().topics(),
                Clock.systemUTC());
        String measured = evaluating.report(mind, others.map(models -> mind.with(models, settings.provider())));
        shell.out().print(measured);
        if (report != null) {
            Evaluating.write(measured, report);
        }
        return 0;
    }

    private static Models models(Path folder) throws IOException {
        return Models.load(Folder.at(folder))
                .orElseThrow(() -> new IOException("--against is '" + folder
                        + "', expected a folder with a trained model, for instance one that train --output wrote"));
    }
}
