package madoguchi.transcript;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import madoguchi.chat.Language;
import madoguchi.chat.Origin;
import madoguchi.chat.Outcome;
import madoguchi.chat.Passage;
import madoguchi.chat.Referral;
import madoguchi.chat.Reply;
import madoguchi.chat.ScoredTopic;
import madoguchi.chat.Suggestion;
import madoguchi.chat.TopicId;
import org.jspecify.annotations.Nullable;

/** The reply as JSON: the contract of the chat API, of {@code ask --json} and of the store. What is absent is left out. */
public final class ReplyJson {

    /** Shared by all who write replies; safe for all threads. */
    public static final ObjectMapper MAPPER = new ObjectMapper();

    private ReplyJson() {}

    public static ObjectNode write(Reply reply) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("outcome", reply.outcome().id());
        json.put("language", reply.language().code());
        array(
                json,
                "topics",
                reply.topics(),
                (node, topic) -> node.put("id", topic.id().value())
                        .put("confidence", Math.round(topic.confidence() * 1000) / 1000.0));
        json.put("text", reply.text());
        array(json, "passages", reply.passages(), (node, passage) -> {
            node.put("text", passage.text()).put("article", passage.article().value());
            put(node, "heading", passage.heading());
            node.put("origin", passage.origin().id()).put("title", passage.title());
            put(node, "url", passage.url());
        });
        array(json, "referrals", reply.referrals(), (node, referral) -> {
            node.put("id", referral.id()).put("name", referral.name());
            put(node, "url", referral.url());
            put(node, "phone", referral.phone());
            put(node, "hours", referral.hours());
            node.put("for", referral.purpose());
            put(node, "open", referral.open() == null ? null : referral.open().id());
        });
        array(
                json,
                "suggestions",
                reply.suggestions(),
                (node, s) -> node.put("label", s.label()).put("message", s.message()));
        return json;
    }

    /** @throws IllegalArgumentException when the text is not a reply written by {@link #write} */
    public static Reply read(String text) {
        try {
            return read(MAPPER.readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a stored reply is not JSON", e);
        }
    }

    private static Reply read(JsonNode json) {
        Language language = Language.of(json.path("language").asText());
        String text = json.path("text").asText();
        List<ScoredTopic> topics = list(
                json,
                "topics",
                n -> new ScoredTopic(
                        new TopicId(n.path("id").asText()), n.path("confidence").asDouble()));
        List<Passage> passages = list(
                json,
                "passages",
                n -> new Passage(
                        n.path("text").asText(),
                        new TopicId(n.path("article").asText()),
                        optional(n, "heading"),
                        Origin.of(n.path("origin").asText()),
                        n.path("title").asText(),
                        optional(n, "url")));
        List<Referral> referrals = list(json, "referrals", n -> {
            String open = optional(n, "open");
            return new Referral(
                    n.path("id").asText(),
                    n.path("name").asText(),
                    optional(n, "url"),
                    optional(n, "phone"),
                    optional(n, "hours"),
                    n.path("for").asText(),
                    open == null ? null : Referral.Open.of(open));
        });
        List<Suggestion> suggestions = list(
                json,
                "suggestions",
                n -> new Suggestion(n.path("label").asText(), n.path("message").asText()));
        return switch (Outcome.of(json.path("outcome").asText())) {
            case ANSWER -> new Reply.Answer(language, topics, text, passages, referrals, suggestions);
            case CLARIFY -> new Reply.Clarify(language, topics, text, suggestions);
            case HANDOFF -> new Reply.Handoff(language, topics, text, passages, referrals, suggestions);
            case CRISIS -> new Reply.Crisis(language, text, referrals);
            case OUT_OF_SCOPE -> new Reply.OutOfScope(language, text, referrals, suggestions);
            case SMALLTALK -> new Reply.Smalltalk(language, text, suggestions);
        };
    }

    private static <T> void array(
            ObjectNode json, String name, List<T> items, java.util.function.BiConsumer<ObjectNode, T> write) {
        if (!items.isEmpty()) {
            ArrayNode array = json.putArray(name);
            items.forEach(item -> write.accept(array.addObject(), item));
        }
    }

    private static void put(ObjectNode node, String name, @Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
    }

    private static @Nullable String optional(JsonNode node, String name) {
        return node.has(name) ? node.get(name).asText() : null;
    }

    private static <T> List<T> list(JsonNode json, String name, Function<JsonNode, T> read) {
        List<T> items = new ArrayList<>();
        json.path(name).forEach(node -> items.add(read.apply(node)));
        return items;
    }
}
