package madoguchi.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import madoguchi.chat.Language;
import madoguchi.chat.Reply;
import madoguchi.chat.ScoredTopic;
import madoguchi.chat.TopicId;
import madoguchi.knowledge.Article;
import madoguchi.knowledge.Intents;
import madoguchi.knowledge.Knowledge;
import madoguchi.retrieval.Found;
import madoguchi.text.Token;
import madoguchi.understanding.Decision;
import madoguchi.understanding.Meaning;

/** Reads a message with what came before it. */
final class FollowUps {

    /** Up to so many words with a meaning of their own make a remark on the last answer rather than a new story. */
    private static final int MOST_WORDS_OF_A_REMARK = 5;

    /** What is understood so well needs nothing from before, though it begins with "and". */
    private static final double CLEAR = 0.85;

    private static final int MOST_READINGS = 3;
    private static final double LEAST_READING = 0.02;

    private final Knowledge knowledge;

    FollowUps(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The reply to "really?" or "why?", which are about the last answer. */
    Optional<Reply> doubt(Heard heard) {
        boolean really = heard.is(heard.rules().really());
        if (!really && !heard.is(heard.rules().why())) {
            return Optional.empty();
        }
        Voice voice = heard.voice();
        Optional<ScoredTopic> topic = heard.history().lastTopic();
        Optional<Article> article = topic.flatMap(about -> knowledge.article(voice.language(), about.id()));
        if (article.isEmpty()) {
            return Optional.of(heard.ladder().notUnderstood());
        }
        List<Found> found = heard.meaning().found();
        return Optional.of(
                really
                        ? voice.yes(article.get(), topic.get(), found)
                        : voice.because(article.get(), topic.get(), found));
    }

    /** What a message means after what came before it; the message alone where that is clear. */
    Meaning inContext(Heard heard) {
        Meaning alone = heard.meaning();
        History history = heard.history();
        if (standsAlone(heard)) {
            return alone;
        }
        Optional<Meaning> takenBack = takenBack(heard);
        if (takenBack.isPresent()) {
            return takenBack.get();
        }
        Optional<ScoredTopic> previous = history.lastTopic();
        Meaning after = previous.isEmpty()
                ? alone
                : heard.understanding().understandAfter(previous.get().id(), alone);
        boolean pointsBack = heard.is(heard.rules().followUp());
        if (history.unread().isEmpty() && isClear(after, pointsBack)) {
            return after;
        }
        Optional<ScoredTopic> likeliest = Decision.topics(after.ranked()).findFirst();
        if (alone.decision() instanceof Decision.About about
                && likeliest
                        .map(ScoredTopic::id)
                        .equals(Optional.of(about.topic().id()))) {
            return after.about(likeliest.orElseThrow());
        }
        Optional<String> story = story(heard);
        if (story.isEmpty()) {
            return alone;
        }
        Meaning together = heard.understanding().understand(after, heard.text(), story.get());
        Optional<ScoredTopic> first = Decision.topics(together.ranked()).findFirst();
        boolean isRemark = isShort(alone)
                && !history.isAfterClarification()
                && first.map(ScoredTopic::id).equals(previous.map(ScoredTopic::id));
        return isRemark ? together.about(first.orElseThrow()) : together;
    }

    /**
     * Where the customer says that what was just answered did not happen, what the talk was about before; where it was about
     * nothing else, what the same message means without it.
     */
    private static Optional<Meaning> takenBack(Heard heard) {
        History history = heard.history();
        Set<TopicId> denied = heard.told().denied();
        if (history.lastTopic().filter(topic -> denied.contains(topic.id())).isEmpty()) {
            return Optional.empty();
        }
        return history.lastTopicBut(denied)
                .or(() -> history.lastAnswer()
                        .flatMap(turn -> Decision.topics(heard.understanding()
                                        .understand(turn.message())
                                        .ranked())
                                .filter(topic -> !denied.contains(topic.id()))
                                .findFirst()))
                .map(heard.meaning()::about);
    }

    private static boolean isClear(Meaning after, boolean pointsBack) {
        return after.decision() instanceof Decision.About
                || after.decision() instanceof Decision.Special && !pointsBack;
    }

    /** A person asked for, and a story of its own that is clear: neither hangs on what was said before. */
    private static boolean standsAlone(Heard heard) {
        Meaning alone = heard.meaning();
        if (alone.decision() instanceof Decision.Special special) {
            return Set.of(Intents.CRISIS, Intents.HANDOFF).contains(special.intent())
                    || special.intent().equals(Intents.OUT_OF_SCOPE) && special.probability() >= CLEAR;
        }
        return alone.decision() instanceof Decision.About about
                && about.topic().confidence() >= CLEAR
                && !isShort(alone)
                && !heard.is(heard.rules().followUp());
    }

    private static boolean isShort(Meaning meaning) {
        return meaning.message().tokens().stream().filter(Token::content).count() <= MOST_WORDS_OF_A_REMARK;
    }

    /**
     * What is being talked about, in words: the question that the last answer belongs to, what the customer wrote then, and
     * what could not be read since.
     */
    private Optional<String> story(Heard heard) {
        History history = heard.history();
        Language language = heard.voice().language();
        List<String> said = new ArrayList<>();
        history.lastTopic()
                .flatMap(topic -> knowledge.article(language, topic.id()))
                .map(Article::question)
                .ifPresent(said::add);
        history.lastAnswer()
                .filter(turn -> turn.reply().language() == language)
                .ifPresent(turn -> said.add(turn.message()));
        said.addAll(history.unread());
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", said));
    }

    /** For somebody whom the last answer did not fit: what else the message before it may have meant, at most three. */
    List<ScoredTopic> otherReadings(Heard heard) {
        History history = heard.history();
        Set<TopicId> answered = history.answered();
        Stream<ScoredTopic> readings = history.lastAnswer().stream()
                .flatMap(turn -> Decision.topics(
                        heard.understanding().understand(turn.message()).ranked()))
                .filter(topic -> topic.confidence() >= LEAST_READING);
        Stream<ScoredTopic> related = history.lastTopic().stream()
                .flatMap(topic -> knowledge.article(heard.voice().language(), topic.id()).stream())
                .flatMap(article -> article.related().stream())
                .map(topic -> new ScoredTopic(topic, 0));
        Map<TopicId, ScoredTopic> others = new LinkedHashMap<>();
        Stream.concat(readings, related)
                .filter(topic -> !answered.contains(topic.id()))
                .forEach(topic -> others.putIfAbsent(topic.id(), topic));
        return others.values().stream().limit(MOST_READINGS).toList();
    }
}
