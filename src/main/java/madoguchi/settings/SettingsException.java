package madoguchi.settings;

/** A setting is wrong; the message names it and says what was expected. */
public final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public SettingsException(String message) {
        super(message);
    }
}
