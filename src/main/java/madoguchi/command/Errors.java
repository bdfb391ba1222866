package madoguchi.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** How every command fails: one line on standard error that says what to do, and the exit code. */
final class Errors implements IParameterExceptionHandler, IExecutionExceptionHandler {

    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final PrintStream err;

    Errors(PrintStream err) {
        this.err = err;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        print(usage(e) + "; see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return WRONG_USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
        // The line is for the user; where it happened is for who looks into it, with that logger's level at DEBUG.
        LOG.debug("{} failed", line.getCommandName(), e);
        print(describe(e));
        return e instanceof UndecodableException ? WRONG_USAGE : FAILED;
    }

    private void print(String message) {
        err.println(
                "madoguchi: " + message.lines().map(String::strip).findFirst().orElse(""));
    }

    private static String usage(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched)
                || unmatched.getUnmatched().isEmpty()) {
            return String.valueOf(e.getMessage());
        }
        String argument = "'" + unmatched.getUnmatched().get(0) + "'";
        if (unmatched.isUnknownOption()) {
            List<String> near = unmatched.getSuggestions();
            return "unknown option " + argument
                    + (near.isEmpty() ? "" : " (did you mean " + String.join(" or ", near) + "?)");
        }
        Set<String> commands = new TreeSet<>(e.getCommandLine().getSubcommands().keySet());
        return commands.isEmpty()
                ? argument + " is one argument too many"
                : "unknown command " + argument + ", expected one of " + String.join(", ", commands);
    }

    /** A file's name that can be used here; what cannot is wrong usage. */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(describe(e));
        }
    }

    /** The message of an exception, or of its cause where the exception says nothing of its own. */
    static String describe(Throwable e) {
        if (e instanceof UncheckedIOException unchecked
                && unchecked.getCause() != null
                && unchecked.getCause().toString().equals(unchecked.getMessage())) {
            return describe(unchecked.getCause());
        }
        if (e instanceof UncheckedIOException unchecked && unchecked.getCause() instanceof FileSystemException cause) {
            return unchecked.getMessage() + ": " + describe(cause);
        }
        if (e instanceof NoSuchFileException missing) {
            return missing.getFile() + ": there is no such file";
        }
        if (e instanceof AccessDeniedException denied) {
            return denied.getFile() + ": permission denied";
        }
        if (e instanceof FileAlreadyExistsException file) {
            return file.getFile() + ": is a file, expected a folder";
        }
        if (e instanceof InvalidPathException path) {
            return "the file name '" + path.getInput() + "' cannot be used in this locale: start with LC_ALL=C.UTF-8";
        }
        if (e instanceof IOException || e.getMessage() != null) {
            return String.valueOf(e.getMessage());
        }
        return "failed by a mistake in the program: " + e;
    }
}
