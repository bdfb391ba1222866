package madoguchi.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import madoguchi.desk.HeadStart;
import madoguchi.desk.Mind;
import madoguchi.knowledge.Folder;
import madoguchi.settings.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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

    EvaluateCommand(Shell shell, HeadStart start) {
        this.shell = shell;
        this.start = start;
    }

    @Override
    public Integer call() throws IOException {
        Settings settings = shell.settings();
        Map<String, byte[]> chosen = chosen(settings);
        Mind mind = Mind.open(settings, start, new TrainingProgress(shell));
        for (var file : chosen.entrySet()) {
            shell.out()
                    .print(Evaluation.of(file.getKey(), file.getValue(), mind, Clock.systemUTC())
                            .report());
        }
        return 0;
    }

    private Map<String, byte[]> chosen(Settings settings) throws IOException {
        Map<String, byte[]> chosen = new LinkedHashMap<>();
        if (files != null && !files.isEmpty()) {
            for (Path file : files) {
                chosen.put(file.toString(), Files.readAllBytes(file));
            }
            return chosen;
        }
        Folder folder = Folder.ofKnowledge(settings.knowledge());
        for (String file : folder.list("evaluation", ".tsv")) {
            chosen.put(file, folder.read(file));
        }
        return chosen;
    }
}
