package madoguchi.dialogue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import madoguchi.answer.OfficialAnswerer;
import madoguchi.chat.Language;
import madoguchi.chat.Reply;
import madoguchi.chat.ScoredTopic;
import madoguchi.chat.Suggestion;
import madoguchi.chat.TopicId;
import madoguchi.chat.Turn;
import madoguchi.knowledge.Intents;
import madoguchi.knowledge.Knowledge;
import madoguchi.settings.Settings.Provider;
import madoguchi.text.Cleaning;
import madoguchi.text.LanguageDetector;
import madoguchi.understanding.Decision;
import madoguchi.understanding.Meaning;
import madoguchi.understanding.Situation;
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

    /** What can have happened to a customer, the most urgent first. */
    private static final List<TopicId> HAPPENED = List.of(
            Situation.ALREADY_PAID,
            new TopicId("court-papers"),
            new TopicId("entered-information"),
            new TopicId("opened-attachment"),
            new TopicId("already-contacted"));

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
            return withoutWords(history, voice(language, now));
        }
        return switch (detector.detect(text)) {
            case JAPANESE -> reply(history, text, voice(Language.JA, now));
            case ENGLISH -> reply(history, text, voice(Language.EN, now));
            case UNDECIDED -> reply(history, text, voice(language, now));
            case OTHER -> voice(language, now).thirdLanguage();
        };
    }

    private Reply reply(History history, String text, Voice voice) {
        Understanding understanding = understanding(voice.language());
        Situation before = situation(history, voice.language());
        Optional<Buttons.Pressed> button = buttons.pressed(text);
        if (button.isPresent()) {
            TopicId topic = button.get().article().topic();
            return voice.to(before, situation(button.get())).about(new ScoredTopic(topic, 1), List.of());
        }
        Meaning meaning = understanding.understand(text);
        Situation told = understanding.situation(text, meaning);
        var heard = new Heard(
                history,
                text,
                meaning,
                told,
                knowledge.rulesIn(voice.language()),
                understanding,
                voice.to(before, told));
        return danger(heard)
                .or(() -> AfterCrisis.reply(heard))
                .or(() -> person(heard))
                .or(() -> hesitation(heard))
                .or(() -> notThat(heard))
                .or(() -> followUps.doubt(heard))
                .orElseGet(() -> act(heard, decided(heard, followUps.inContext(heard))));
    }

    /** What the messages so far told, one after the other; those in the other language are left out. */
    private Situation situation(History history, Language language) {
        Understanding understanding = understanding(language);
        Situation known = Situation.UNKNOWN;
        for (Turn turn : history.turns()) {
            if (turn.reply().language() == language && turn.message().length() <= MAX_MESSAGE) {
                Situation told = buttons.pressed(turn.message())
                        .map(Dialogue::situation)
                        .orElseGet(() -> understanding.situation(turn.message()));
                known = known.then(told);
            }
        }
        return known;
    }

    private static Situation situation(Buttons.Pressed button) {
        return button.detail()
                .map(Situation::of)
                .orElseGet(() -> button.article().topic().equals(Situation.ALREADY_PAID)
                        ? Situation.of(Situation.ALREADY_PAID)
                        : Situation.UNKNOWN);
    }

    private static Reply withoutWords(History history, Voice voice) {
        return history.isAfterCrisis() ? voice.crisisAgain() : new Ladder(history, voice).noWords();
    }

    private static Optional<Reply> danger(Heard heard) {
        Voice voice = heard.voice();
        return switch (heard.meaning().seen().danger()) {
            case CRISIS -> Optional.of(voice.crisis());
            case MONEY_GONE ->
                Optional.of(voice.about(
                        new ScoredTopic(Situation.ALREADY_PAID, 1),
                        heard.meaning().found()));
            case NONE -> Optional.empty();
        };
    }

    private static Optional<Reply> person(Heard heard) {
        return heard.is(heard.rules().person()) ? Optional.of(heard.voice().person()) : Optional.empty();
    }

    private static Optional<Reply> hesitation(Heard heard) {
        return heard.is(heard.rules().hesitation()) ? Optional.of(heard.ladder().notUnderstood()) : Optional.empty();
    }

    /** After an answer that did not fit, other readings of the same message; after choices, the next question. */
    private Optional<Reply> notThat(Heard heard) {
        Optional<Reply> last = heard.history().lastReply();
        if (last.isEmpty()
                || last.get() instanceof Reply.Smalltalk
                || !heard.is(heard.rules().notThat())) {
            return Optional.empty();
        }
        boolean wasAnswer = !last.get().topics().isEmpty() && !heard.history().isAfterClarification();
        List<ScoredTopic> others = wasAnswer ? followUps.otherReadings(heard) : List.of();
        return Optional.of(
                heard.ladder().mayOffer(heard.voice().words().otherReadings(), others)
                        ? heard.voice().chooseAnother(others)
                        : heard.ladder().notUnderstood());
    }

    /** Where the meaning is open, what the message says to have happened decides: what happened goes before what is asked. */
    private static Meaning decided(Heard heard, Meaning meaning) {
        if (meaning.decision() instanceof Decision.About || meaning.decision() instanceof Decision.Special) {
            return meaning;
        }
        Set<TopicId> happened = heard.told().happened();
        return HAPPENED.stream()
                .filter(happened::contains)
                .findFirst()
                .map(topic -> meaning.about(new ScoredTopic(topic, meaning.probability(topic))))
                .orElse(meaning);
    }

    /** @param meaning what the message means after what came before it */
    private static Reply act(Heard heard, Meaning meaning) {
        Voice voice = heard.voice();
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
        return decision instanceof Decision.Between between
                        && heard.ladder().mayOffer(voice.words().clarify(), between.choices())
                ? voice.choose(between.choices())
                : heard.ladder().notUnderstood();
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
