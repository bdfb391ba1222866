package madoguchi.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import madoguchi.transcript.ReplyJson;

/** The JSON object of a request. Whatever is wrong with it is a {@link Problem} that says what was expected. */
public final class JsonBody {

    private final JsonNode json;

    private JsonBody(JsonNode json) {
        this.json = json;
    }

    /**
     * Reads the object; no body at all is one without fields.
     *
     * @param known the fields that it may have
     * @throws Problem 400 when it is not UTF-8, not JSON, no object, or has another field
     */
    public static JsonBody of(Context ctx, Set<String> known) {
        JsonNode json = read(ctx.bodyAsBytes());
        if (json == null || !json.isObject()) {
            throw bad("Expected a JSON object.");
        }
        json.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                throw bad("Unknown field; known are " + String.join(", ", new TreeSet<>(known)) + ".");
            }
        });
        return new JsonBody(json);
    }

    private static JsonNode read(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return body.length == 0 ? ReplyJson.MAPPER.createObjectNode() : ReplyJson.MAPPER.readTree(text);
        } catch (CharacterCodingException e) {
            throw bad("The body is not UTF-8.");
        } catch (JsonProcessingException e) {
            throw bad("The body is not JSON.");
        }
    }

    /** @throws Problem 400 when the field is missing or no text */
    public String text(String field) {
        JsonNode value = json.get(field);
        if (value == null || !value.isTextual()) {
            throw bad("Field " + field + ": expected a text.");
        }
        return value.asText();
    }

    /** @throws Problem 400 when the field is there and no text */
    public Optional<String> optionalText(String field) {
        return json.has(field) ? Optional.of(text(field)) : Optional.empty();
    }

    /** @throws Problem 400 when the field is missing or no truth value */
    public boolean truth(String field) {
        if (!json.path(field).isBoolean()) {
            throw bad("Field " + field + ": expected true or false.");
        }
        return json.get(field).asBoolean();
    }

    private static Problem bad(String detail) {
        return new Problem(400, "Bad request", detail);
    }
}
