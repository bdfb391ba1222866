package madoguchi.dialogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import madoguchi.answer.OfficialAnswerer;
import madoguchi.chat.Language;
import madoguchi.chat.Reply;
import madoguchi.chat.ScoredTopic;
import madoguchi.chat.Suggestion;
import madoguchi.chat.TopicId;
import madoguchi.knowledge.Article;
import madoguchi.knowledge.Knowledge;
import madoguchi.knowledge.Replies;
import madoguchi.retrieval.Found;
import madoguchi.settings.Settings.Provider;
import madoguchi.text.Analysis;
import madoguchi.understanding.Situation;

/** The desk speaking one language at one time: every reply it can give, and no decision which. */
final class Voice {

    private final Language language;
    private final Instant now;
    private final Knowledge knowledge;
    private final Replies words;
    private final OfficialAnswerer answerer;
    private final Provider provider;
    private final Case customer;

    Voice(Language language, Instant now, Knowledge knowledge, OfficialAnswerer answerer, Provider provider) {
        this(language, now, knowledge, answerer, provider, Situation.UNKNOWN, Situation.UNKNOWN);
    }

    private Voice(
            Language language,
            Instant now,
            Knowledge knowledge,
            OfficialAnswerer answerer,
            Provider provider,
            Situation situation,
            Situation told) {
        this.language = language;
        this.now = now;
        this.knowledge = knowledge;
        this.words = knowledge.repliesIn(language);
        this.answerer = answerer;
        this.provider = provider;
        this.customer = new Case(situation, told, knowledge.rulesIn(language), words);
    }

    /** The same, speaking to somebody of whom one thing was known before, and another is told now. */
    Voice to(Situation before, Situation told) {
        return new Voice(language, now, knowledge, answerer, provider, before.then(told), told);
    }

    Language language() {
        return language;
    }

    Replies words() {
        return words;
    }

    /** The answer on a topic; with money already gone, a person is called too. */
    Reply about(ScoredTopic topic, List<Found> found) {
        return knowledge
                .article(language, topic.id())
                .map(article -> about(article, topic, found))
                .orElseGet(this::outOfScope);
    }

    private Reply about(Article article, ScoredTopic topic, List<Found> found) {
        return article.topic().equals(Situation.ALREADY_PAID)
                ? moneyGone(article, topic, found)
                : answer(article, topic, found, answerer.lead(article));
    }

    /** The answer once more, for somebody who doubts it. */
    Reply yes(Article article, ScoredTopic topic, List<Found> found) {
        return article.topic().equals(Situation.ALREADY_PAID)
                ? moneyGone(article, topic, found)
                : answer(article, topic, found, words.really() + "\n" + answerer.lead(article));
    }

    /** The answer's reason, for somebody who asks why; the answer itself where the article has none. */
    Reply because(Article article, ScoredTopic topic, List<Found> found) {
        return answerer.reason(article)
                .filter(reason -> !article.topic().equals(Situation.ALREADY_PAID))
                .map(reason -> answer(article, topic, found, reason + "\n" + answerer.lead(article)))
                .orElseGet(() -> about(article, topic, found));
    }

    private Reply answer(Article article, ScoredTopic topic, List<Found> found, String text) {
        return new Reply.Answer(
                language,
                List.of(topic),
                forCase(article, text),
                answerer.passages(article, found, customer.details()),
                answerer.cards(article.referrals(), language, now),
                next(article));
    }

    private Reply moneyGone(Article article, ScoredTopic topic, List<Found> found) {
        String person = answerer.fill(words.handoffAfterAnswer(), language);
        return new Reply.Handoff(
                language,
                List.of(topic),
                forCase(article, answerer.lead(article)) + "\n" + person + staffHours(),
                answerer.passages(article, found, customer.details()),
                answerer.cards(article.referrals(), language, now),
                next(article));
    }

    /** A text on a topic with the sum that was named before it, and after it what is for this case or the question which it is. */
    private String forCase(Article article, String text) {
        List<String> parts = new ArrayList<>();
        parts.add(customer.namedSum(article.topic()) + text);
        parts.addAll(answerer.forCase(article, customer.details()));
        customer.question(article.topic()).ifPresent(parts::add);
        return String.join("\n", parts);
    }

    private List<Suggestion> next(Article article) {
        List<Suggestion> ways = customer.ways(article.topic());
        return ways.isEmpty() ? answerer.next(article, customer.denied()) : ways;
    }

    /** A person was asked for. */
    Reply person() {
        return new Reply.Handoff(
                language,
                List.of(),
                answerer.fill(words.handoff(), language) + staffHours(),
                List.of(),
                answerer.cards(words.defaultReferrals(), language, now),
                firstQuestions());
    }

    /** Nothing helped: a person is offered. */
    Reply offerPerson() {
        return new Reply.Handoff(
                language,
                List.of(),
                words.offerPerson(),
                List.of(),
                answerer.cards(words.defaultReferrals(), language, now),
                List.of(button(words.askPerson())));
    }

    Reply crisis() {
        return new Reply.Crisis(
                language,
                answerer.fill(words.crisis(), language),
                answerer.cards(words.crisisReferrals(), language, now));
    }

    /** The talk about a crisis goes on. */
    Reply crisisAgain() {
        return new Reply.Crisis(
                language,
                answerer.fill(words.crisisAgain(), language),
                answerer.cards(words.crisisReferrals(), language, now));
    }

    /** Thanks or the like after a crisis. */
    Reply afterCrisis() {
        return new Reply.Smalltalk(language, answerer.fill(words.afterCrisis(), language), List.of());
    }

    Reply outOfScope() {
        return new Reply.OutOfScope(language, answerer.fill(words.outOfScope(), language), List.of(), firstQuestions());
    }

    /** Somebody writes in a language that the desk does not speak. */
    Reply thirdLanguage() {
        List<String> centres = knowledge.repliesIn(Language.EN).defaultReferrals();
        return new Reply.OutOfScope(
                language, words.thirdLanguage().strip(), answerer.cards(centres, language, now), List.of());
    }

    Reply smalltalk(Analysis message) {
        String say = words.smalltalk().stream()
                .filter(entry -> entry.when() == null
                        || entry.when().matcher(message.comparable()).find())
                .findFirst()
                .map(Replies.Smalltalk::say)
                .orElse("");
        return new Reply.Smalltalk(language, say, firstQuestions());
    }

    /** Asks which of these topics is meant. */
    Reply choose(List<ScoredTopic> topics) {
        return choose(topics, words.clarify());
    }

    /** Offers other topics to somebody whom the last answer did not fit. */
    Reply chooseAnother(List<ScoredTopic> topics) {
        return choose(topics, words.otherReadings());
    }

    private Reply choose(List<ScoredTopic> topics, String text) {
        List<Suggestion> choices = new ArrayList<>(answerer.choices(topics, language));
        choices.add(button(words.somethingElse()));
        return new Reply.Clarify(language, topics, text, choices);
    }

    /** Asks back without topics to choose from. */
    Reply ask(String text, List<Suggestion> suggestions) {
        return new Reply.Clarify(language, List.of(), text, suggestions);
    }

    /** The words a conversation begins with. */
    String greeting() {
        return answerer.fill(words.greeting(), language);
    }

    /** The questions offered to somebody of whom nothing is known. */
    List<Suggestion> firstQuestions() {
        return answerer.suggestions(
                words.firstQuestions().stream().map(TopicId::new).toList(), language);
    }

    private String staffHours() {
        String hours = provider.staffHours().get(language);
        return hours == null ? "" : "\n" + words.staffHours().replace("{hours}", hours);
    }

    private static Suggestion button(Replies.Button button) {
        return new Suggestion(button.label(), button.message());
    }
}
