package madoguchi.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import madoguchi.chat.Language;
import madoguchi.desk.HeadStart;
import madoguchi.knowledge.Folder;
import madoguchi.knowledge.Knowledge;
import madoguchi.knowledge.KnowledgeReader;
import madoguchi.licences.Licences;
import madoguchi.text.LanguageDetector;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The command line. Exit 0 done, 1 the work failed, 2 wrong usage; errors are one line on standard error that says what to
 * do. Standard streams are UTF-8 in every locale.
 */
@Command(
        name = "madoguchi",
        header = "A help desk about spam mail and one-click billing.",
        description = {
            "",
            "Settings are read from madoguchi.yaml in the current folder and from environment variables MADOGUCHI_…;"
                    + " nothing need be set.",
            "Exit code: 0 done, 1 the work failed, 2 wrong usage.",
            ""
        },
        synopsisSubcommandLabel = "[COMMAND]",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class)
public final class Commands implements Callable<Integer> {

    private final Shell shell;
    private final ServeCommand serve;

    @Option(names = "--licences", description = "Print the licences of data and libraries and exit.")
    private boolean licences;

    private Commands(Shell shell, HeadStart start) {
        this.shell = shell;
        this.serve = new ServeCommand(shell, start);
    }

    /** Runs one command and returns its exit code. */
    public static int run(String[] arguments, Map<String, String> environment) {
        Invocation invocation = Invocation.of(List.of(arguments), environment);
        HeadStart start = HeadStart.begin(expected(invocation.arguments()));
        Shell shell = Shell.standard(invocation.environment());
        return of(shell, start).execute(invocation.arguments().toArray(String[]::new));
    }

    static CommandLine of(Shell shell, HeadStart start) {
        var commands = new Commands(shell, start);
        var line = new CommandLine(commands)
                .addSubcommand(commands.serve)
                .addSubcommand(new AskCommand(shell, start))
                .addSubcommand(new EvaluateCommand(shell, start))
                .addSubcommand(new CheckCommand(shell))
                .addSubcommand(new TrainCommand(shell))
                .addSubcommand(new ImportCommand(shell));
        var errors = new Errors(shell.err());
        return line.setOut(new PrintWriter(shell.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(shell.err(), true, StandardCharsets.UTF_8))
                .registerConverter(Path.class, Errors::path)
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
    }

    /**
     * The languages to be ready for first: a single question's own, both from standard input, most customers' from the web
     * (the other follows when the server listens), none for other work.
     */
    private static Set<Language> expected(List<String> arguments) {
        String command = arguments.isEmpty() ? "serve" : arguments.get(0);
        if (command.equals("ask") && arguments.size() > 1 && !arguments.get(1).startsWith("-")) {
            boolean english = new LanguageDetector().detect(arguments.get(1)) == LanguageDetector.Detected.ENGLISH;
            return EnumSet.of(english ? Language.EN : Language.JA);
        }
        if (command.equals("serve")) {
            return EnumSet.of(Language.JA);
        }
        return Set.of("ask", "evaluate").contains(command)
                ? EnumSet.allOf(Language.class)
                : EnumSet.noneOf(Language.class);
    }

    /** Without a command: {@code serve}. */
    @Override
    public Integer call() throws Exception {
        if (licences) {
            Knowledge knowledge =
                    KnowledgeReader.read(Folder.ofKnowledge(shell.settings().knowledge()));
            shell.out().print(Licences.text(knowledge));
            return 0;
        }
        return serve.call();
    }
}
