package madoguchi.dialogue;

import java.util.Optional;
import madoguchi.chat.Reply;
import madoguchi.chat.ScoredTopic;
import madoguchi.knowledge.Knowledge;
import madoguchi.knowledge.Rule;
import madoguchi.knowledge.Rules;
import madoguchi.understanding.Decision;
import madoguchi.understanding.Meaning;
import madoguchi.understanding.Understanding;

/** Reads a message with what came before it. */
final class FollowUps {

    private final Knowledge knowledge;

    FollowUps(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The reply to "really?" or "why?", which are about the last answer. */
    Optional<Reply> doubt(Meaning meaning, History history, Voice voice) {
        Rules rules = knowledge.rulesIn(voice.language());
        Optional<ScoredTopic> topic = history.lastTopic();
        if (topic.isEmpty()) {
            return Optional.empty();
        }
        if (Rule.anyHolds(rules.really(), meaning.message())) {
            return knowledge
                    .article(voice.language(), topic.get().id())
                    .map(article -> voice.yes(article, topic.get(), meaning.found()));
        }
        return Rule.anyHolds(rules.why(), meaning.message())
                ? Optional.of(voice.about(topic.get(), meaning.found()))
                : Optional.empty();
    }

    /** What a message means after what came before; the message alone where that is clear. */
    Meaning inContext(Meaning alone, String text, History history, Understanding understanding, Voice voice) {
        if (history.lastTopic().isEmpty() || alone.decision() instanceof Decision.Special) {
            return alone;
        }
        boolean pointsBack = Rule.anyHolds(knowledge.rulesIn(voice.language()).followUp(), alone.message());
        return pointsBack || !(alone.decision() instanceof Decision.About)
                ? understanding.understand(alone, text, history.lastMessage())
                : alone;
    }
}
