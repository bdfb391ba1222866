package madoguchi.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import madoguchi.chat.Language;
import madoguchi.desk.Desk;
import madoguchi.desk.HeadStart;
import madoguchi.desk.Mind;
import madoguchi.importing.ImportReport;
import madoguchi.importing.Importer;
import madoguchi.knowledge.Finding;
import madoguchi.knowledge.Folder;
import madoguchi.knowledge.Knowledge;
import madoguchi.knowledge.KnowledgeException;
import madoguchi.knowledge.KnowledgeReader;
import madoguchi.settings.Settings;
import madoguchi.settings.SettingsReader;
import madoguchi.text.Analyzer;
import madoguchi.text.LanguageDetector;
import madoguchi.understanding.Models;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The command line. Exit 0 done, 1 the work failed, 2 wrong usage; errors are one line on standard error that says what to
 * do. Standard streams are UTF-8 in every locale.
 */
@Command(
        name = "madoguchi",
        description = "A help desk about spam mail and one-click billing.",
        mixinStandardHelpOptions = true,
        version = "0.1.0")
public final class Commands implements Callable<Integer> {

    private final Map<String, String> environment;
    private final HeadStart start;
    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final PrintStream err =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    private Commands(Map<String, String> environment, HeadStart start) {
        this.environment = environment;
        this.start = start;
    }

    /** Runs one command and returns its exit code. */
    public static int run(String[] arguments, Map<String, String> environment) {
        var commands = new Commands(environment, HeadStart.begin(expected(arguments)));
        return new CommandLine(commands)
                .setOut(new PrintWriter(commands.out, true))
                .setErr(new PrintWriter(commands.err, true))
                .setExecutionExceptionHandler((e, line, parsed) -> commands.explain(e))
                .execute(arguments);
    }

    private int explain(Exception e) {
        String message = e instanceof UncheckedIOException && e.getCause() != null
                ? e.getCause().getMessage()
                : e.getMessage();
        err.println("madoguchi: "
                + (message == null ? e.toString() : message.lines().findFirst().orElse(e.toString())));
        return e instanceof UsageException ? 2 : 1;
    }

    /** The command was called in a wrong way. */
    static final class UsageException extends RuntimeException {
        private static final long serialVersionUID = 1;

        UsageException(String message) {
            super(message);
        }
    }

    private Settings settings() {
        return SettingsReader.read(Path.of("madoguchi.yaml"), environment);
    }

    private void progress(int done, int all) {
        err.println("training " + done + "/" + all);
    }

    @Override
    public Integer call() throws Exception {
        return serve();
    }

    @Command(description = "Starts the server (the default).")
    int serve() throws InterruptedException {
        Settings settings = settings();
        Desk desk = Desk.open(settings, Clock.systemUTC(), start, this::progress);
        err.println("Madoguchi is at http://" + settings.host() + ":" + desk.port());
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            desk.close();
            stopped.countDown();
        }));
        stopped.await();
        return 0;
    }

    @Command(description = "Answers one question, or with --json a line of standard input each.")
    int ask(
            @Option(names = "--json", description = "read lines, write JSON lines") boolean json,
            @Parameters(arity = "0..*", paramLabel = "QUESTION") @Nullable List<String> words)
            throws IOException {
        if (!json && (words == null || words.isEmpty())) {
            throw new UsageException("ask needs a question: ask \"…\", or --json and lines on standard input");
        }
        Mind mind = Mind.open(settings(), start, this::progress);
        var asking = new Asking(mind.dialogue(), Clock.systemUTC());
        if (json) {
            return asking.lines(System.in, out, err);
        }
        out.println(Terminal.show(asking.one(String.join(" ", words == null ? List.of() : words))));
        return 0;
    }

    /** The languages to be ready for: a single question's own, any from standard input or the web, none for other work. */
    private static Set<Language> expected(String[] arguments) {
        String command = arguments.length == 0 ? "serve" : arguments[0];
        if (command.equals("ask") && arguments.length > 1 && !arguments[1].equals("--json")) {
            boolean english = new LanguageDetector().detect(arguments[1]) == LanguageDetector.Detected.ENGLISH;
            return EnumSet.of(english ? Language.EN : Language.JA);
        }
        return Set.of("ask", "evaluate", "serve").contains(command)
                ? EnumSet.allOf(Language.class)
                : EnumSet.noneOf(Language.class);
    }

    @Command(description = "Measures on question files; without any, on knowledge/evaluation.")
    int evaluate(@Parameters(arity = "0..*", paramLabel = "FILE.tsv") @Nullable List<Path> files) throws IOException {
        Settings settings = settings();
        Map<String, byte[]> chosen = new LinkedHashMap<>();
        if (files == null || files.isEmpty()) {
            Folder folder = Folder.ofKnowledge(settings.knowledge());
            for (String file : folder.list("evaluation", ".tsv")) {
                chosen.put(file, folder.read(file));
            }
        } else {
            for (Path file : files) {
                chosen.put(file.toString(), Files.readAllBytes(file));
            }
        }
        Mind mind = Mind.open(settings, start, this::progress);
        for (var file : chosen.entrySet()) {
            out.print(Evaluation.of(file.getKey(), file.getValue(), mind.dialogue(), Clock.systemUTC())
                    .report());
        }
        return 0;
    }

    @Command(description = "Checks the knowledge base.")
    int check() {
        Settings settings = settings();
        Folder folder = Folder.ofKnowledge(settings.knowledge());
        try {
            Knowledge knowledge = KnowledgeReader.read(folder);
            out.println("no errors: " + knowledge.topics().size() + " topics, "
                    + knowledge.centres().size() + " referrals");
            return 0;
        } catch (KnowledgeException e) {
            for (Finding finding : e.findings()) {
                err.println(finding);
            }
            return 1;
        }
    }

    @Command(description = "Trains the model from the questions.")
    int train(@Option(names = "--knowledge") @Nullable Path folder, @Option(names = "--output") @Nullable Path output) {
        Folder from = Folder.ofKnowledge(folder == null ? settings().knowledge() : folder);
        Knowledge knowledge = KnowledgeReader.read(from);
        Path to = output == null ? settings().models().resolve(Models.version(knowledge)) : output;
        if (Models.load(Folder.at(to), knowledge).isPresent()) {
            err.println("the model is up to date");
            return 0;
        }
        Models.train(knowledge, to, new Analyzer(), this::progress);
        out.println("trained: " + to);
        return 0;
    }

    @Command(name = "import", description = "Turns a support page into draft articles.")
    int importing(
            @Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--drafts", defaultValue = "drafts") Path drafts) {
        Knowledge knowledge = KnowledgeReader.read(Folder.ofKnowledge(settings().knowledge()));
        ImportReport report = new Importer(knowledge, new Analyzer()).run(file, drafts);
        out.print(Drafting.describe(report));
        return 0;
    }
}
