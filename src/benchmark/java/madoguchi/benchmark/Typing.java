package madoguchi.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import madoguchi.chat.Language;

/** One customer after another typing Japanese messages: ten to a conversation, no message id twice. For one thread. */
final class Typing {

    /** How many messages a conversation has. */
    static final int TURNS = 10;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> messages =
            Messages.of(Language.JA).stream().map(Messages.Labelled::text).toList();
    private long sent;

    /** Whether the next message is the first of a conversation. */
    boolean beginsConversation() {
        return sent % TURNS == 0;
    }

    /** The turn that the next message will be. */
    int turn() {
        return (int) (sent % TURNS) + 1;
    }

    String text() {
        return messages.get((int) (sent % messages.size()));
    }

    String messageId() {
        return String.format(Locale.ROOT, "m-%010d", sent);
    }

    /** The next message as the chat API takes it. */
    byte[] body() {
        return JSON.createObjectNode()
                .put("text", text())
                .put("messageId", messageId())
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    void sent() {
        sent++;
    }
}
