package madoguchi.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import madoguchi.chat.Reply;
import madoguchi.chat.ScoredTopic;
import madoguchi.chat.TopicId;
import madoguchi.knowledge.Article;
import madoguchi.knowledge.Intents;
import madoguchi.knowledge.Knowledge;
import madoguchi.knowledge.Rule;
import madoguchi.knowledge.Rules;
import madoguchi.text.Token;
import madoguchi.understanding.Decision;
import madoguchi.understanding.Meaning;
import madoguchi.understanding.Understanding;

/** Reads a message with what came before it. */
final class FollowUps {

    /** What has happened to the customer: told in a follow-up, it is news and needs nothing from before. */
    private static final Set<TopicId> HAPPENED = Set.of(
            new TopicId("already-paid"),
            new TopicId("court-papers"),
            new TopicId("entered-information"),
            new TopicId("opened-attachment"),
            new TopicId("already-contacted"));

    /** Up to so many words with a meaning of their own make a remark on the last answer rather than a new story. */
    private static final int MOST_WORDS_OF_A_REMARK = 5;

    private static final int MOST_READINGS = 3;
    private static final double LEAST_READING = 0.02;

    private final Knowledge knowledge;

    FollowUps(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The reply to "really?" or "why?", which are about the last answer. */
    Optional<Reply> doubt(Meaning meaning, History history, Voice voice) {
        Rules rules = knowledge.rulesIn(voice.language());
        boolean really = Rule.anyHolds(rules.really(), meaning.message());
        if (!really && !Rule.anyHolds(rules.why(), meaning.message())) {
            return Optional.empty();
        }
        Optional<ScoredTopic> topic = history.lastTopic();
        Optional<Article> article = topic.flatMap(about -> knowledge.article(voice.language(), about.id()));
        if (article.isEmpty()) {
            return Optional.of(new Ladder(history, voice).notUnderstood());
        }
        return Optional.of(
                really
                        ? voice.yes(article.get(), topic.get(), meaning.found())
                        : voice.because(article.get(), topic.get(), meaning.found()));
    }

    /** What a message means after what came before; the message alone where that is clear. */
    Meaning inContext(Meaning alone, String text, History history, Understanding understanding, Voice voice) {
        Optional<String> story = story(history, voice);
        if (story.isEmpty() || standsAlone(alone, knowledge.rulesIn(voice.language()))) {
            return alone;
        }
        Meaning together = understanding.understand(alone, text, story.get());
        Optional<ScoredTopic> first = Decision.topics(together.ranked()).findFirst();
        boolean isRemark = isShort(alone)
                && first.map(ScoredTopic::id).equals(history.lastTopic().map(ScoredTopic::id))
                && !history.isAfterClarification();
        return isRemark ? together.about(first.orElseThrow()) : together;
    }

    private static boolean standsAlone(Meaning alone, Rules rules) {
        boolean pointsBack = Rule.anyHolds(rules.followUp(), alone.message());
        Decision decision = alone.decision();
        if (decision instanceof Decision.About about) {
            return !pointsBack || HAPPENED.contains(about.topic().id());
        }
        if (decision instanceof Decision.Special special) {
            return !pointsBack || Set.of(Intents.CRISIS, Intents.HANDOFF).contains(special.intent());
        }
        return false;
    }

    private static boolean isShort(Meaning meaning) {
        return meaning.message().tokens().stream().filter(Token::content).count() <= MOST_WORDS_OF_A_REMARK;
    }

    /**
     * What is being talked about, in words: the question that the last answer belongs to, what the customer wrote then, and
     * what could not be read since.
     */
    private Optional<String> story(History history, Voice voice) {
        List<String> said = new ArrayList<>();
        history.lastTopic()
                .flatMap(topic -> knowledge.article(voice.language(), topic.id()))
                .map(Article::question)
                .ifPresent(said::add);
        history.lastAnswer()
                .filter(turn -> turn.reply().language() == voice.language())
                .ifPresent(turn -> said.add(turn.message()));
        said.addAll(history.unread());
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", said));
    }

    /** For somebody whom the last answer did not fit: what else the message before it may have meant. */
    List<ScoredTopic> otherReadings(History history, Understanding understanding, Voice voice) {
        Set<TopicId> answered = history.answered();
        List<ScoredTopic> readings = new ArrayList<>();
        history.lastAnswer()
                .ifPresent(turn -> Decision.topics(
                                understanding.understand(turn.message()).ranked())
                        .filter(topic -> topic.confidence() >= LEAST_READING && !answered.contains(topic.id()))
                        .limit(MOST_READINGS)
                        .forEach(readings::add));
        history.lastTopic().flatMap(topic -> knowledge.article(voice.language(), topic.id())).stream()
                .flatMap(article -> article.related().stream())
                .filter(related -> !answered.contains(related)
                        && readings.stream().noneMatch(topic -> topic.id().equals(related)))
                .limit(MOST_READINGS - readings.size())
                .forEach(related -> readings.add(new ScoredTopic(related, 0)));
        return readings;
    }
}
