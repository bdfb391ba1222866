package madoguchi.widget;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import madoguchi.chat.ConversationId;
import madoguchi.chat.Language;
import madoguchi.chat.Suggestion;
import madoguchi.chat.Turn;
import madoguchi.dialogue.Conversations;
import madoguchi.dialogue.Dialogue;
import madoguchi.http.Problem;
import madoguchi.http.RateLimit;
import madoguchi.settings.Settings.Limits;
import madoguchi.transcript.Conversation;
import madoguchi.transcript.ReplyJson;

/** The chat API; {@code /openapi.yaml} describes it. */
public final class ChatApi {

    private static final Pattern MESSAGE_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final Conversations conversations;
    private final Dialogue dialogue;
    private final RateLimit messages;
    private final RateLimit openings;

    public ChatApi(Conversations conversations, Dialogue dialogue, Limits limits) {
        this.conversations = conversations;
        this.dialogue = dialogue;
        this.messages = new RateLimit(limits.messagesPerMinute());
        this.openings = new RateLimit(limits.conversationsPerMinute());
    }

    public void install(RoutesConfig routes) {
        routes.get("/api/greeting", ctx -> json(ctx, greeting(language(ctx.queryParam("language")), "text")));
        routes.post("/api/conversations", this::open);
        routes.get("/api/conversations/{id}", this::transcript);
        routes.post("/api/conversations/{id}/messages", this::send);
    }

    private void open(Context ctx) {
        openings.take(ctx.ip(), "新しい会話が続きすぎました。少し待ってからお試しください。 / Too many new conversations; please wait a little.");
        JsonNode body =
                ctx.bodyAsBytes().length == 0 ? ReplyJson.MAPPER.createObjectNode() : body(ctx, Set.of("language"));
        Language language = language(body.has("language") ? text(body, "language") : null);
        Conversations.Opened opened = conversations.open(language);
        ObjectNode json =
                greeting(language, "greeting").put("id", opened.id().value()).put("token", opened.token());
        json(ctx.status(201), json);
    }

    private void transcript(Context ctx) {
        Conversation conversation = authorized(ctx);
        ObjectNode json = ReplyJson.MAPPER
                .createObjectNode()
                .put("id", conversation.id().value())
                .put("language", conversation.language().code());
        var turns = json.putArray("turns");
        for (Turn turn : conversations.turns(conversation)) {
            turns.addObject()
                    .put("turn", turn.number())
                    .put("at", turn.at().toString())
                    .put("message", turn.message())
                    .set("reply", reply(conversation, turn));
        }
        json(ctx, json);
    }

    private void send(Context ctx) {
        Conversation conversation = authorized(ctx);
        messages.take(ctx.ip(), "メッセージが続きすぎました。少し待ってからお送りください。 / Too many messages; please wait a little.");
        JsonNode body = body(ctx, Set.of("text", "messageId"));
        String text = text(body, "text");
        if (text.isBlank()) {
            throw new Problem(
                    422,
                    "Empty message",
                    "メッセージが空です。困っていることを書いてください。 / The message is empty; please write what worries you.");
        }
        if (text.length() > Dialogue.MAX_MESSAGE) {
            throw new Problem(
                    413, "Message too long", "メッセージは4,000文字までです。 / A message may have up to 4,000 characters.");
        }
        String messageId = body.has("messageId") ? text(body, "messageId") : null;
        if (messageId != null && !MESSAGE_ID.matcher(messageId).matches()) {
            throw new Problem(
                    400,
                    "Bad request",
                    "Field messageId: expected 1 to 64 letters, digits, dots, hyphens or underscores.");
        }
        json(ctx, reply(conversation, conversations.send(conversation, text, messageId)));
    }

    private static ObjectNode reply(Conversation conversation, Turn turn) {
        return ReplyJson.write(turn.reply())
                .put("conversation", conversation.id().value())
                .put("turn", turn.number());
    }

    private ObjectNode greeting(Language language, String field) {
        ObjectNode json = ReplyJson.MAPPER
                .createObjectNode()
                .put("language", language.code())
                .put(field, dialogue.greeting(language));
        var suggestions = json.putArray("suggestions");
        for (Suggestion suggestion : dialogue.firstQuestions(language)) {
            suggestions.addObject().put("label", suggestion.label()).put("message", suggestion.message());
        }
        return json;
    }

    private Conversation authorized(Context ctx) {
        String header = Optional.ofNullable(ctx.header("Authorization")).orElse("");
        if (header.startsWith("Bearer ")) {
            try {
                var id = new ConversationId(ctx.pathParam("id"));
                Optional<Conversation> found = conversations.authorized(id, header.substring("Bearer ".length()));
                if (found.isPresent()) {
                    return found.get();
                }
            } catch (IllegalArgumentException notAnId) {
                // answered like a wrong token: a stranger learns nothing
            }
        }
        ctx.header("WWW-Authenticate", "Bearer");
        throw new Problem(
                401, "Unauthorized", "This conversation needs its token in the header Authorization: Bearer TOKEN.");
    }

    private static JsonNode body(Context ctx, Set<String> known) {
        JsonNode json;
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(ctx.bodyAsBytes()))
                    .toString();
            json = ReplyJson.MAPPER.readTree(text);
        } catch (CharacterCodingException e) {
            throw new Problem(400, "Bad request", "The body is not UTF-8.");
        } catch (JsonProcessingException e) {
            throw new Problem(400, "Bad request", "The body is not JSON.");
        }
        if (json == null || !json.isObject()) {
            throw new Problem(400, "Bad request", "Expected a JSON object.");
        }
        json.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                throw new Problem(
                        400,
                        "Bad request",
                        "Unknown field; known are " + String.join(", ", new java.util.TreeSet<>(known)) + ".");
            }
        });
        return json;
    }

    private static String text(JsonNode body, String field) {
        JsonNode value = body.get(field);
        if (value == null || !value.isTextual()) {
            throw new Problem(400, "Bad request", "Field " + field + ": expected a text.");
        }
        return value.asText();
    }

    private static Language language(@org.jspecify.annotations.Nullable String code) {
        try {
            return code == null ? Language.JA : Language.of(code);
        } catch (IllegalArgumentException e) {
            throw new Problem(400, "Bad request", "Field language: expected ja or en.");
        }
    }

    private static void json(Context ctx, ObjectNode json) {
        ctx.contentType("application/json").result(json.toString());
    }
}
