package madoguchi.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import madoguchi.transcript.ReplyJson;

/** {@code ask --json}: for each line one line of JSON, written before the next line is read. */
final class JsonLines {

    private static final ObjectReader ARRAYS =
            ReplyJson.MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Asking asking;

    JsonLines(Asking asking) {
        this.asking = asking;
    }

    /**
     * Answers until the lines end.
     *
     * @throws UndecodableException at the first line that is not UTF-8; those before it have been answered
     * @throws IOException when nobody reads the answers any more
     */
    void answer(Utf8Lines lines, PrintStream out) throws IOException {
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            answer(line.get(), out);
            out.print('\n');
            // Also flushes, so that whoever asks through a pipe gets each answer at once.
            if (out.checkError()) {
                throw new IOException("standard output was closed before all lines were answered");
            }
        }
    }

    private void answer(String line, PrintStream out) {
        Optional<List<String>> messages = conversation(line);
        if (messages.isEmpty()) {
            out.print(ReplyJson.write(asking.one(line)));
            return;
        }
        // Written turn by turn: a line may hold very many.
        String separator = "[";
        for (var turns = asking.conversation(messages.get()).iterator(); turns.hasNext(); separator = ",") {
            out.print(separator);
            out.print(ReplyJson.write(turns.next()));
        }
        out.print(messages.get().isEmpty() ? "[]" : "]");
    }

    /** The messages of a JSON array of strings. A line that is anything else is a question, also if it begins with [. */
    private static Optional<List<String>> conversation(String line) {
        if (!line.strip().startsWith("[")) {
            return Optional.empty();
        }
        try {
            List<String> messages = new ArrayList<>();
            for (JsonNode message : ARRAYS.readTree(line)) {
                if (!message.isTextual()) {
                    return Optional.empty();
                }
                messages.add(message.asText());
            }
            return Optional.of(messages);
        } catch (JsonProcessingException aQuestion) {
            return Optional.empty();
        }
    }
}
