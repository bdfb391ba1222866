package madoguchi.knowledge;

/**
 * Something noticed in the knowledge base.
 *
 * @param file relative to the knowledge folder
 * @param line from 1; 0 when it is about the whole file
 * @param message what is wrong, what was expected, how to mend it
 */
public record Finding(Severity severity, String file, int line, String message) {

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

    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line : file;
        return (isError() ? "error: " : "warning: ") + place + ": " + message;
    }
}
