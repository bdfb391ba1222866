package madoguchi.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import madoguchi.importing.ImportReport;
import madoguchi.importing.Importer;
import madoguchi.knowledge.Folder;
import madoguchi.knowledge.Knowledge;
import madoguchi.knowledge.KnowledgeReader;
import madoguchi.text.Analyzer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: a support page into draft articles, and what of it no article covers yet. */
@Command(
        name = "import",
        description = "Turns a support page into draft articles and lists its sentences that no article covers.",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class)
final class ImportCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "FILE", description = "The page: text, Markdown or HTML, in UTF-8 or Shift_JIS.")
    private @Nullable Path file;

    @Option(
            names = "--drafts",
            paramLabel = "FOLDER",
            defaultValue = "drafts",
            description = "Where the page's drafts go, in a new folder of their own (default: ${DEFAULT-VALUE}).")
    private Path drafts = Path.of("drafts");

    ImportCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Knowledge knowledge =
                KnowledgeReader.read(Folder.ofKnowledge(shell.settings().knowledge()));
        ImportReport report = new Importer(knowledge, new Analyzer())
                .run(java.util.Objects.requireNonNull(file, "picocli demands it"), drafts);
        shell.out().print(Drafting.describe(report));
        return 0;
    }
}
