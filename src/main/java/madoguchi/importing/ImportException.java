package madoguchi.importing;

/** A page cannot be imported; the message names the file, what was expected and how to mend it. */
public final class ImportException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ImportException(String message) {
        super(message);
    }

    ImportException(String message, Throwable cause) {
        super(message, cause);
    }
}
