package madoguchi.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import madoguchi.chat.Language;
import madoguchi.chat.Reply;
import madoguchi.chat.Turn;
import madoguchi.dialogue.Dialogue;
import madoguchi.redaction.Redactor;
import madoguchi.transcript.ReplyJson;

/** Questions answered without server or store. */
final class Asking {

    private final Dialogue dialogue;
    private final Clock clock;
    private final Redactor redactor = new Redactor();

    Asking(Dialogue dialogue, Clock clock) {
        this.dialogue = dialogue;
        this.clock = clock;
    }

    Reply one(String question) {
        return conversation(List.of(question)).get(0);
    }

    List<Reply> conversation(List<String> messages) {
        List<Turn> turns = new ArrayList<>();
        for (String message : messages) {
            String redacted = redactor.redact(madoguchi.text.Cleaning.visible(message));
            Reply reply = dialogue.reply(turns, redacted, Language.JA, clock.instant());
            turns.add(new Turn(turns.size() + 1, clock.instant(), redacted, reply, ""));
        }
        return turns.stream().map(Turn::reply).toList();
    }

    /** One output line for each input line; undecodable input ends the work with exit code 2. */
    int lines(InputStream in, PrintStream out, PrintStream err) throws IOException {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            err.println("madoguchi: standard input is not UTF-8: convert it first");
            return 2;
        }
        // Only \n ends a line: U+2028 and its kin may stand inside a question.
        String[] lines = text.split("\n", -1);
        int count = lines[lines.length - 1].isEmpty() ? lines.length - 1 : lines.length;
        for (int i = 0; i < count; i++) {
            out.println(answer(lines[i]));
        }
        return 0;
    }

    private String answer(String line) {
        List<String> turns = turns(line);
        if (turns.isEmpty()) {
            return ReplyJson.write(one(line)).toString();
        }
        ArrayNode array = ReplyJson.MAPPER.createArrayNode();
        conversation(turns).forEach(reply -> array.add(ReplyJson.write(reply)));
        return array.toString();
    }

    /** The messages of a JSON array of strings; none when the line is a bare question, which may also begin with [. */
    private static List<String> turns(String line) {
        if (!line.strip().startsWith("[")) {
            return List.of();
        }
        try {
            JsonNode json = ReplyJson.MAPPER.readTree(line);
            List<String> turns = new ArrayList<>();
            for (JsonNode message : json) {
                if (!message.isTextual()) {
                    return List.of();
                }
                turns.add(message.asText());
            }
            return turns;
        } catch (JsonProcessingException e) {
            return List.of();
        }
    }
}
