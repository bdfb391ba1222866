package madoguchi.widget;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.sse.SseClient;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import madoguchi.chat.ConversationId;
import madoguchi.chat.Language;
import madoguchi.chat.Suggestion;
import madoguchi.chat.Turn;
import madoguchi.dialogue.Conversations;
import madoguchi.dialogue.Dialogue;
import madoguchi.http.JsonBody;
import madoguchi.http.Problem;
import madoguchi.transcript.Conversation;
import madoguchi.transcript.Rating;
import madoguchi.transcript.ReplyJson;
import madoguchi.transcript.Transcripts;

/** The chat API; {@code /openapi.yaml} describes it. */
public final class ChatApi implements AutoCloseable {

    private static final Pattern MESSAGE_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private static final int LONGEST_COMMENT = 500;

    private final Conversations conversations;
    private final Transcripts transcripts;
    private final EventStreams streams;
    private final Dialogue dialogue;
    private final EventJson events;
    private final Turnstile turnstile;

    public ChatApi(
            Conversations conversations,
            Transcripts transcripts,
            Dialogue dialogue,
            Map<Language, String> staffHours,
            Turnstile turnstile) {
        this.conversations = conversations;
        this.transcripts = transcripts;
        this.events = new EventJson(staffHours);
        this.streams = new EventStreams(transcripts, events);
        this.dialogue = dialogue;
        this.turnstile = turnstile;
    }

    public void install(RoutesConfig routes) {
        routes.get("/api/greeting", ctx -> json(ctx, greeting(language(ctx.queryParam("language")), "text")));
        routes.post("/api/conversations", this::open);
        routes.get("/api/conversations/{id}", this::transcript);
        routes.delete("/api/conversations/{id}", ctx -> {
            conversations.erase(authorized(ctx));
            ctx.status(204);
        });
        routes.post("/api/conversations/{id}/messages", this::send);
        routes.post("/api/conversations/{id}/turns/{turn}/feedback", this::rate);
        routes.post("/api/conversations/{id}/handoff", ctx -> owner(ctx, conversations::askForPerson));
        routes.delete("/api/conversations/{id}/handoff", ctx -> owner(ctx, conversations::backToDesk));
        // Before the stream begins, so that a refusal has a status.
        routes.before("/api/conversations/{id}/events", ctx -> {
            if (ctx.method() == HandlerType.OPTIONS) {
                // A browser asks for another website's page whether it may ask; it has no token yet.
                return;
            }
            Conversation conversation = authorized(ctx);
            streams.admit(conversation.id());
            ctx.attribute("after", after(ctx, conversation));
            ctx.attribute("conversation", conversation);
        });
        routes.sse("/api/conversations/{id}/events", this::events);
    }

    private void open(Context ctx) {
        turnstile.opening(ctx);
        Language language = language(
                JsonBody.of(ctx, Set.of("language")).optionalText("language").orElse(null));
        Conversations.Opened opened = conversations.open(language);
        ObjectNode json = greeting(language, "greeting")
                .put("id", opened.conversation().id().value())
                .put("token", opened.token())
                .put("expires", opened.conversation().expiresAt().toString());
        json(ctx.status(201), json);
    }

    private void transcript(Context ctx) {
        Conversation conversation = authorized(ctx);
        ConversationId id = conversation.id();
        ObjectNode json = ReplyJson.MAPPER
                .createObjectNode()
                .put("id", id.value())
                .put("language", conversation.language().code())
                .put("expires", conversation.expiresAt().toString())
                // Read first: what happens meanwhile is told twice rather than never.
                .put("last", transcripts.lastEvent(id));
        json.set("state", events.state(conversation.language(), conversation.owner()));
        Map<Integer, Boolean> helpful =
                transcripts.ratings(id).stream().collect(Collectors.toMap(Rating::turn, Rating::helpful));
        var turns = json.putArray("turns");
        for (Turn turn : conversations.turns(conversation)) {
            ObjectNode one = EventJson.turn(id, turn);
            if (helpful.containsKey(turn.number())) {
                one.putObject("feedback").put("helpful", helpful.get(turn.number()));
            }
            turns.add(one);
        }
        json(ctx, json);
    }

    private void events(SseClient client) {
        Conversation conversation = Objects.requireNonNull(client.ctx().attribute("conversation"));
        Integer after = Objects.requireNonNull(client.ctx().attribute("after"));
        streams.stream(client, conversation, after);
    }

    /** The event behind which a stream begins: the one that the browser saw last, or the last of all. */
    private int after(Context ctx, Conversation conversation) {
        String last = ctx.header("Last-Event-ID");
        if (last == null || last.isEmpty()) {
            return transcripts.lastEvent(conversation.id());
        }
        try {
            return Integer.parseInt(last);
        } catch (NumberFormatException e) {
            throw new Problem(400, "Bad request", "Header Last-Event-ID: expected the number of an event.");
        }
    }

    private void rate(Context ctx) {
        Conversation conversation = authorized(ctx);
        turnstile.message(ctx);
        JsonBody body = JsonBody.of(ctx, Set.of("helpful", "comment"));
        boolean helpful = body.truth("helpful");
        Optional<String> comment = body.optionalText("comment");
        if (comment.filter(words -> words.length() > LONGEST_COMMENT).isPresent()) {
            throw new Problem(413, "Comment too long", "ひとことは500文字までです。 / A comment may have up to 500 characters.");
        }
        if (!conversations.rate(conversation, turn(ctx), helpful, comment)) {
            throw new Problem(404, "Not found", "This conversation has no such turn.");
        }
        ctx.status(204);
    }

    private static int turn(Context ctx) {
        try {
            return Integer.parseInt(ctx.pathParam("turn"));
        } catch (NumberFormatException e) {
            throw new Problem(404, "Not found", "This conversation has no such turn.");
        }
    }

    private void owner(Context ctx, Consumer<Conversation> change) {
        Conversation conversation = authorized(ctx);
        turnstile.message(ctx);
        change.accept(conversation);
        json(ctx, events.state(conversation.language(), authorized(ctx).owner()));
    }

    private void send(Context ctx) {
        Conversation conversation = authorized(ctx);
        turnstile.message(ctx);
        JsonBody body = JsonBody.of(ctx, Set.of("text", "messageId"));
        String text = body.text("text");
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
        String messageId = body.optionalText("messageId").orElse(null);
        if (messageId != null && !MESSAGE_ID.matcher(messageId).matches()) {
            throw new Problem(
                    400,
                    "Bad request",
                    "Field messageId: expected 1 to 64 letters, digits, dots, hyphens or underscores.");
        }
        json(ctx, EventJson.reply(conversation.id(), conversations.send(conversation, text, messageId)));
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

    /** Ends what is open; browsers come back. */
    @Override
    public void close() {
        streams.close();
    }
}
