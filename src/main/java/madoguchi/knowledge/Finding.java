package madoguchi.knowledge;

import java.util.Comparator;

/**
 * Something noticed in the knowledge base.
 *
 * @param file relative to the knowledge folder
 * @param line from 1; 0 when it is about the whole file
 * @param message what is wrong, what was expected, how to mend it
 */
public record Finding(Severity severity, String file, int line, String message) implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparing(Finding::severity)
            .thenComparing(Finding::message);

    /** Errors stop the program and fail {@code check}; warnings do neither. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public static Finding error(String file, int line, String message) {
        return new Finding(Severity.ERROR, file, line, message);
    }

    public static Finding warning(String file, int line, String message) {
        return new Finding(Severity.WARNING, file, line, message);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The file and, if it is about one, the line, as editors and terminals make links of: {@code file:line}. */
    public String place() {
        return line > 0 ? file + ":" + line : file;
    }

    /** By file, line and message. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return place() + ": " + (isError() ? "error: " : "warning: ") + message;
    }
}
