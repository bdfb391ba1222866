package madoguchi.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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
        List<String> words = invocation.arguments();
        String called = words.isEmpty() ? "serve" : words.get(0);
        HeadStart start = called.equals("serve") ? HeadStart.beginServer() : HeadStart.begin(expected(called, words));
        Shell shell = Shell.standard(invocation.environment());
        return of(shell, start, called).execute(words.toArray(String[]::new));
    }

    /**
     * The command line.
     *
     * @param called the first word; if it is a command, the others are left out, since looking at their annotations takes
     *     longer than all else that reading a command line takes
     */
    static CommandLine of(Shell shell, HeadStart start, String called) {
        var commands = new Commands(shell, start);
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("serve", () -> commands.serve);
        all.put("ask", () -> new AskCommand(shell, start));
        all.put("evaluate", () -> new EvaluateCommand(shell, start));
        all.put("check", () -> new CheckCommand(shell));
        all.put("train", () -> new TrainCommand(shell));
        all.put("import", () -> new ImportCommand(shell));
        var line = new CommandLine(commands);
        all.forEach((name, command) -> {
            if (name.equals(called) || !all.containsKey(called)) {
                line.addSubcommand(command.get());
            }
        });
        var errors = new Errors(shell.err());
        return line.setOut(new PrintWriter(shell.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(shell.err(), true, StandardCharsets.UTF_8))
                .registerConverter(Path.class, Errors::path)
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
    }

    /**
     * The languages to be ready for first: a single question's own, both from standard input, none for other work; a server
     * listens first.
     */
    private static Set<Language> expected(String command, List<String> arguments) {
        if (command.equals("ask") && arguments.size() > 1 && !arguments.get(1).startsWith("-")) {
            boolean english = new LanguageDetector().detect(arguments.get(1)) == LanguageDetector.Detected.ENGLISH;
            return EnumSet.of(english ? Language.EN : Language.JA);
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
