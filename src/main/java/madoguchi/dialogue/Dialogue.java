package madoguchi.dialogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import madoguchi.answer.OfficialAnswerer;
import madoguchi.chat.Language;
import madoguchi.chat.Reply;
import madoguchi.chat.ScoredTopic;
import madoguchi.chat.Suggestion;
import madoguchi.chat.TopicId;
import madoguchi.chat.Turn;
import madoguchi.knowledge.Article;
import madoguchi.knowledge.Intents;
import madoguchi.knowledge.Knowledge;
import madoguchi.knowledge.Replies;
import madoguchi.knowledge.Rule;
import madoguchi.retrieval.Found;
import madoguchi.settings.Settings.Provider;
import madoguchi.text.Analysis;
import madoguchi.text.Cleaning;
import madoguchi.text.LanguageDetector;
import madoguchi.triage.Danger;
import madoguchi.understanding.Decision;
import madoguchi.understanding.Meaning;
import madoguchi.understanding.Understanding;

/**
 * One conversation's rules: what came before and a message in, a reply out. Keeps nothing itself; what it needs to
 * remember stands in the turns. Safe for all threads.
 */
public final class Dialogue {

    /** The longest message that is read, in UTF-16 units. */
    public static final int MAX_MESSAGE = 4_000;

    /** How many of the last turns a reply can depend on: the one before, and how often in a row the desk asked back. */
    static final int REMEMBERED = 4;

    private static final TopicId ALREADY_PAID = new TopicId("already-paid");

    private final Knowledge knowledge;
    private final Map<Language, Understanding> understandings;
    private final OfficialAnswerer answerer;
    private final Provider provider;
    private final LanguageDetector detector = new LanguageDetector();
    private final Map<String, Article> byQuestion = new HashMap<>();

    public Dialogue(Knowledge knowledge, Map<Language, Understanding> understandings, Provider provider) {
        this.knowledge = knowledge;
        this.understandings = new EnumMap<>(understandings);
        this.answerer = new OfficialAnswerer(knowledge, provider);
        this.provider = provider;
        for (Language language : Language.values()) {
            knowledge
                    .articlesIn(language)
                    .values()
                    .forEach(article -> byQuestion.put(Cleaning.comparable(article.question()), article));
        }
    }

    /** The words a conversation begins with. */
    public String greeting(Language language) {
        return answerer.fill(knowledge.repliesIn(language).greeting(), language);
    }

    /** The questions offered with the greeting. */
    public List<Suggestion> firstQuestions(Language language) {
        return answerer.suggestions(
                knowledge.repliesIn(language).firstQuestions().stream()
                        .map(TopicId::new)
                        .toList(),
                language);
    }

    /**
     * Answers a message.
     *
     * @param before the turns so far, or the last of them, oldest first
     * @param message any string, personal data already replaced
     * @param usual the conversation's language, for messages that do not show theirs
     */
    public Reply reply(List<Turn> before, String message, Language usual, Instant now) {
        String text = Cleaning.visible(message);
        Language language =
                before.isEmpty() ? usual : before.get(before.size() - 1).reply().language();
        if (text.length() > MAX_MESSAGE) {
            return clarify(language, knowledge.repliesIn(language).tooLong(), List.of());
        }
        Optional<Suggestion> choice = Choices.pick(before, text);
        if (choice.isPresent()) {
            text = choice.get().message();
        }
        if (!Cleaning.hasWords(text)) {
            return clarify(language, knowledge.repliesIn(language).noWords(), List.of());
        }
        switch (detector.detect(text)) {
            case JAPANESE -> language = Language.JA;
            case ENGLISH -> language = Language.EN;
            case OTHER -> {
                return thirdLanguage(language, now);
            }
            case UNDECIDED -> {
                // the conversation's language goes on
            }
        }
        Replies words = knowledge.repliesIn(language);
        String comparable = Cleaning.comparable(text);
        Article asked = byQuestion.get(comparable);
        if (asked != null) {
            return answer(asked, new ScoredTopic(asked.topic(), 1), List.of(), "", now);
        }
        if (comparable.equals(Cleaning.comparable(words.somethingElse().message()))) {
            return fallBack(before, language, now);
        }
        return understood(before, text, language, now);
    }

    private Reply understood(List<Turn> before, String text, Language language, Instant now) {
        Understanding understanding = understanding(language);
        Meaning meaning = understanding.understand(text);
        Analysis analysis = meaning.message();
        if (meaning.danger() == Danger.CRISIS) {
            return crisis(language, now);
        }
        if (meaning.danger() == Danger.MONEY_GONE) {
            return about(new ScoredTopic(ALREADY_PAID, 1), meaning.found(), language, now);
        }
        var rules = knowledge.rulesIn(language);
        if (Rule.anyHolds(rules.person(), analysis)) {
            return handoff(language, now);
        }
        Optional<ScoredTopic> lastTopic = lastTopic(before);
        if (lastTopic.isPresent()
                && (Rule.anyHolds(rules.really(), analysis) || Rule.anyHolds(rules.why(), analysis))) {
            Optional<Article> article =
                    knowledge.article(language, lastTopic.get().id());
            if (article.isPresent()) {
                String prefix = Rule.anyHolds(rules.really(), analysis)
                        ? knowledge.repliesIn(language).really()
                        : "";
                return answer(article.get(), lastTopic.get(), meaning.found(), prefix, now);
            }
        }
        boolean needsContext = lastTopic.isPresent()
                && (Rule.anyHolds(rules.followUp(), analysis) || !(meaning.decision() instanceof Decision.About));
        if (needsContext && !(meaning.decision() instanceof Decision.Special)) {
            meaning = understanding.understand(
                    meaning, text, before.get(before.size() - 1).message());
        }
        return act(meaning, before, language, now);
    }

    private Reply act(Meaning meaning, List<Turn> before, Language language, Instant now) {
        Decision decision = meaning.decision();
        if (decision instanceof Decision.About about) {
            return about(about.topic(), meaning.found(), language, now);
        }
        if (decision instanceof Decision.Special special) {
            return switch (special.intent()) {
                case Intents.CRISIS -> crisis(language, now);
                case Intents.HANDOFF -> handoff(language, now);
                case Intents.SMALLTALK -> smalltalk(meaning.message(), language);
                default -> outOfScope(language);
            };
        }
        if (decision instanceof Decision.Between between && failures(before) == 0) {
            return choose(between.choices(), language);
        }
        return fallBack(before, language, now);
    }

    private Reply about(ScoredTopic topic, List<Found> found, Language language, Instant now) {
        Optional<Article> article = knowledge.article(language, topic.id());
        return article.map(a -> answer(a, topic, found, "", now)).orElseGet(() -> outOfScope(language));
    }

    private Reply answer(Article article, ScoredTopic topic, List<Found> found, String prefix, Instant now) {
        Language language = article.language();
        String lead = answerer.lead(article);
        var passages = answerer.passages(article, found);
        var cards = answerer.cards(article.referrals(), language, now);
        if (article.topic().equals(ALREADY_PAID)) {
            String person = answerer.fill(knowledge.repliesIn(language).handoffAfterAnswer(), language);
            return new Reply.Handoff(
                    language,
                    List.of(topic),
                    lead + "\n" + person + staffHours(language),
                    passages,
                    cards,
                    answerer.next(article));
        }
        String text = prefix.isEmpty() ? lead : prefix + "\n" + lead;
        return new Reply.Answer(language, List.of(topic), text, passages, cards, answerer.next(article));
    }

    private Reply choose(List<ScoredTopic> topics, Language language) {
        Replies words = knowledge.repliesIn(language);
        List<Suggestion> choices = new ArrayList<>(answerer.choices(topics, language));
        choices.add(new Suggestion(
                words.somethingElse().label(), words.somethingElse().message()));
        return new Reply.Clarify(language, topics, words.clarify(), choices);
    }

    /** First ask for more, then ask for other words, then offer a person: never the same twice in a row. */
    private Reply fallBack(List<Turn> before, Language language, Instant now) {
        Replies words = knowledge.repliesIn(language);
        return switch (failures(before)) {
            case 0 -> clarify(language, words.vague(), firstQuestions(language));
            case 1 -> clarify(language, words.rephrase(), firstQuestions(language));
            default ->
                new Reply.Handoff(
                        language,
                        List.of(),
                        words.offerPerson(),
                        List.of(),
                        answerer.cards(words.defaultReferrals(), language, now),
                        List.of(new Suggestion(
                                words.askPerson().label(), words.askPerson().message())));
        };
    }

    private static int failures(List<Turn> before) {
        int failures = 0;
        for (int i = before.size() - 1; i >= 0 && before.get(i).reply() instanceof Reply.Clarify; i--) {
            failures++;
        }
        return failures;
    }

    private static Reply clarify(Language language, String text, List<Suggestion> choices) {
        return new Reply.Clarify(language, List.of(), text, choices);
    }

    private Reply crisis(Language language, Instant now) {
        Replies words = knowledge.repliesIn(language);
        return new Reply.Crisis(
                language,
                answerer.fill(words.crisis(), language),
                answerer.cards(words.crisisReferrals(), language, now));
    }

    private Reply handoff(Language language, Instant now) {
        Replies words = knowledge.repliesIn(language);
        return new Reply.Handoff(
                language,
                List.of(),
                answerer.fill(words.handoff(), language) + staffHours(language),
                List.of(),
                answerer.cards(words.defaultReferrals(), language, now),
                firstQuestions(language));
    }

    private Reply outOfScope(Language language) {
        Replies words = knowledge.repliesIn(language);
        return new Reply.OutOfScope(
                language, answerer.fill(words.outOfScope(), language), List.of(), firstQuestions(language));
    }

    private Reply thirdLanguage(Language language, Instant now) {
        Replies words = knowledge.repliesIn(language);
        List<String> centres = knowledge.repliesIn(Language.EN).defaultReferrals();
        return new Reply.OutOfScope(
                language, words.thirdLanguage().strip(), answerer.cards(centres, language, now), List.of());
    }

    private Reply smalltalk(Analysis message, Language language) {
        String say = knowledge.repliesIn(language).smalltalk().stream()
                .filter(entry -> entry.when() == null
                        || entry.when().matcher(message.comparable()).find())
                .findFirst()
                .map(Replies.Smalltalk::say)
                .orElse("");
        return new Reply.Smalltalk(language, say, firstQuestions(language));
    }

    private String staffHours(Language language) {
        String hours = provider.staffHours().get(language);
        return hours == null
                ? ""
                : "\n" + knowledge.repliesIn(language).staffHours().replace("{hours}", hours);
    }

    private static Optional<ScoredTopic> lastTopic(List<Turn> before) {
        if (before.isEmpty() || before.get(before.size() - 1).reply() instanceof Reply.Clarify) {
            return Optional.empty();
        }
        return before.get(before.size() - 1).reply().topics().stream().findFirst();
    }

    private Understanding understanding(Language language) {
        Understanding understanding = understandings.get(language);
        if (understanding == null) {
            throw new IllegalStateException("nothing understands " + language.code());
        }
        return understanding;
    }
}
