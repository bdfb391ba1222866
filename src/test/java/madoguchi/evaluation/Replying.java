package madoguchi.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import madoguchi.chat.Language;
import madoguchi.chat.Reply;
import madoguchi.chat.ScoredTopic;
import madoguchi.chat.TopicId;

/** A desk that says what it was told to say. */
final class Replying implements Function<String, Reply> {

    private static final Set<TopicId> TOPICS = Set.of(new TopicId("a"), new TopicId("b"), new TopicId("c"));

    private final Map<String, Reply> replies = new HashMap<>();

    static TestFile file(String... lines) {
        return TestFile.parse(
                "t.tsv", String.join("\n", lines).replace(" ; ", "\t").getBytes(StandardCharsets.UTF_8), TOPICS);
    }

    static Reply answer(String topic, double confidence) {
        return new Reply.Answer(Language.EN, List.of(scored(topic, confidence)), "", List.of(), List.of(), List.of());
    }

    static Reply clarify(String... topics) {
        return new Reply.Clarify(
                Language.EN, Stream.of(topics).map(topic -> scored(topic, 0.3)).toList(), "", List.of());
    }

    static Reply crisis() {
        return new Reply.Crisis(Language.EN, "", List.of());
    }

    static Reply smalltalk() {
        return new Reply.Smalltalk(Language.EN, "", List.of());
    }

    private static ScoredTopic scored(String topic, double confidence) {
        return new ScoredTopic(new TopicId(topic), confidence);
    }

    Replying to(String question, Reply reply) {
        replies.put(question, reply);
        return this;
    }

    @Override
    public Reply apply(String question) {
        Reply reply = replies.get(question);
        if (reply == null) {
            throw new IllegalArgumentException("nobody told me what to say to " + question);
        }
        return reply;
    }
}
