package madoguchi.dialogue;

import java.time.Instant;
import java.util.EnumMap;
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
import madoguchi.knowledge.Rule;
import madoguchi.knowledge.Rules;
import madoguchi.settings.Settings.Provider;
import madoguchi.text.Cleaning;
import madoguchi.text.LanguageDetector;
import madoguchi.understanding.Decision;
import madoguchi.understanding.Meaning;
import madoguchi.understanding.Understanding;

/**
 * One conversation's rules: what came before and a message in, a reply out. This class is the order of the decisions.
 * Keeps nothing itself; what it needs to remember stands in the turns. Safe for all threads.
 */
public final class Dialogue {

    /** The longest message that is read, in UTF-16 units. */
    public static final int MAX_MESSAGE = 4_000;

    /** How many of the last turns a reply can depend on. */
    public static final int REMEMBERED = 8;

    private static final TopicId ALREADY_PAID = new TopicId("already-paid");

    private final Knowledge knowledge;
    private final Map<Language, Understanding> understandings;
    private final OfficialAnswerer answerer;
    private final Provider provider;
    private final Buttons buttons;
    private final FollowUps followUps;
    private final LanguageDetector detector = new LanguageDetector();

    public Dialogue(Knowledge knowledge, Map<Language, Understanding> understandings, Provider provider) {
        this.knowledge = knowledge;
        this.understandings = new EnumMap<>(understandings);
        this.answerer = new OfficialAnswerer(knowledge, provider);
        this.provider = provider;
        this.buttons = new Buttons(knowledge);
        this.followUps = new FollowUps(knowledge);
    }

    /** The words a conversation begins with. */
    public String greeting(Language language) {
        return voice(language, Instant.EPOCH).greeting();
    }

    /** The questions offered with the greeting. */
    public List<Suggestion> firstQuestions(Language language) {
        return voice(language, Instant.EPOCH).firstQuestions();
    }

    /**
     * Answers a message.
     *
     * @param before the turns so far, or the last of them, oldest first
     * @param message any string, personal data already replaced
     * @param usual the conversation's language, for messages that do not show theirs
     */
    public Reply reply(List<Turn> before, String message, Language usual, Instant now) {
        var history = new History(before);
        Language language = history.language().orElse(usual);
        String visible = Cleaning.visible(message);
        if (visible.length() > MAX_MESSAGE) {
            return new Ladder(history, voice(language, now)).tooLong();
        }
        String text = Choices.pick(history.offered(), visible)
                .map(Suggestion::message)
                .orElse(visible);
        if (!Cleaning.hasWords(text)) {
            return new Ladder(history, voice(language, now)).noWords();
        }
        return switch (detector.detect(text)) {
            case JAPANESE -> reply(history, text, voice(Language.JA, now));
            case ENGLISH -> reply(history, text, voice(Language.EN, now));
            case UNDECIDED -> reply(history, text, voice(language, now));
            case OTHER -> voice(language, now).thirdLanguage();
        };
    }

    private Reply reply(History history, String text, Voice voice) {
        Optional<Article> asked = buttons.pressed(text);
        if (asked.isPresent()) {
            return voice.about(new ScoredTopic(asked.get().topic(), 1), List.of());
        }
        Understanding understanding = understanding(voice.language());
        Meaning meaning = understanding.understand(text);
        Rules rules = knowledge.rulesIn(voice.language());
        return danger(meaning, voice)
                .or(() -> AfterCrisis.reply(meaning, rules, history, voice))
                .or(() -> person(meaning, rules, voice))
                .or(() -> hesitation(meaning, rules, history, voice))
                .or(() -> notThat(meaning, rules, history, voice))
                .or(() -> followUps.doubt(meaning, history, voice))
                .orElseGet(
                        () -> act(followUps.inContext(meaning, text, history, understanding, voice), history, voice));
    }

    private static Optional<Reply> danger(Meaning meaning, Voice voice) {
        return switch (meaning.danger()) {
            case CRISIS -> Optional.of(voice.crisis());
            case MONEY_GONE -> Optional.of(voice.about(new ScoredTopic(ALREADY_PAID, 1), meaning.found()));
            case NONE -> Optional.empty();
        };
    }

    private static Optional<Reply> person(Meaning meaning, Rules rules, Voice voice) {
        return Rule.anyHolds(rules.person(), meaning.message()) ? Optional.of(voice.person()) : Optional.empty();
    }

    private static Optional<Reply> hesitation(Meaning meaning, Rules rules, History history, Voice voice) {
        return Rule.anyHolds(rules.hesitation(), meaning.message())
                ? Optional.of(new Ladder(history, voice).notUnderstood())
                : Optional.empty();
    }

    /** After an answer that did not fit, other readings of the same message; after choices, the next question. */
    private Optional<Reply> notThat(Meaning meaning, Rules rules, History history, Voice voice) {
        Optional<Reply> last = history.lastReply();
        if (last.isEmpty()
                || last.get() instanceof Reply.Smalltalk
                || !Rule.anyHolds(rules.notThat(), meaning.message())) {
            return Optional.empty();
        }
        List<ScoredTopic> others = last.get().topics().isEmpty() || history.isAfterClarification()
                ? List.of()
                : followUps.otherReadings(history, understanding(voice.language()), voice);
        return Optional.of(others.isEmpty() ? new Ladder(history, voice).notUnderstood() : voice.chooseAnother(others));
    }

    private static Reply act(Meaning meaning, History history, Voice voice) {
        Decision decision = meaning.decision();
        if (decision instanceof Decision.About about) {
            return voice.about(about.topic(), meaning.found());
        }
        if (decision instanceof Decision.Special special) {
            return switch (special.intent()) {
                case Intents.CRISIS -> voice.crisis();
                case Intents.HANDOFF -> voice.person();
                case Intents.SMALLTALK -> voice.smalltalk(meaning.message());
                default -> voice.outOfScope();
            };
        }
        var ladder = new Ladder(history, voice);
        if (decision instanceof Decision.Between between
                && ladder.mayAsk()
                && !history.hasAsked(voice.words().clarify(), between.choices())) {
            return voice.choose(between.choices());
        }
        return ladder.notUnderstood();
    }

    private Voice voice(Language language, Instant now) {
        return new Voice(language, now, knowledge, answerer, provider);
    }

    private Understanding understanding(Language language) {
        Understanding understanding = understandings.get(language);
        if (understanding == null) {
            throw new IllegalStateException("nothing understands " + language.code());
        }
        return understanding;
    }
}
