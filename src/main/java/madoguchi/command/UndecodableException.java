package madoguchi.command;

import java.io.IOException;

/** What was given is not UTF-8; the message says where. */
final class UndecodableException extends IOException {
    private static final long serialVersionUID = 1;

    UndecodableException(String message) {
        super(message);
    }
}
