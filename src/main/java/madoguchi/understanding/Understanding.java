package madoguchi.understanding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import madoguchi.chat.Language;
import madoguchi.chat.TopicId;
import madoguchi.intent.IntentModel.Ranked;
import madoguchi.knowledge.Intents;
import madoguchi.knowledge.Knowledge;
import madoguchi.retrieval.Found;
import madoguchi.retrieval.PassageIndex;
import madoguchi.text.Analysis;
import madoguchi.text.Analyzer;
import madoguchi.triage.Danger;
import madoguchi.triage.Seen;
import madoguchi.triage.Triage;

/**
 * Understands messages of one language: danger rules, classifier and passages as one. Made ready by its first message, or
 * before that by {@link #prepare}. Safe for all threads.
 */
public final class Understanding {

    /** How probable it must be by itself that a message tells that something happened. */
    private static final double LEAST_SAID = 0.4;

    /** How probable a crisis must be by the classifier where the rules see signs of one. */
    private static final double LEAST_WITH_SIGNS = 0.05;

    /** How probable it must be where the rules see only fear or a figure of speech. */
    private static final double SURE = 0.9;

    private final Language language;
    private final Analyzer analyzer;
    private final Triage triage;
    private final Situations situations;
    /** The topics of what can have happened to a customer. */
    private final Set<String> happenings;

    private final Models models;
    private final Once<PassageIndex> passages;

    public Understanding(Knowledge knowledge, Language language, Models models, Analyzer analyzer) {
        this.language = language;
        this.analyzer = analyzer;
        this.triage = new Triage(knowledge.rulesIn(language));
        this.situations = new Situations(knowledge.rulesIn(language));
        this.happenings = new HashSet<>(knowledge.rulesIn(language).happened().keySet());
        happenings.add(Situation.ALREADY_PAID.value());
        this.models = models;
        this.passages =
                new Once<>(() -> new PassageIndex(knowledge, language, analyzer, models.passageWords(language)));
    }

    /**
     * Makes everything ready now.
     *
     * @throws java.io.UncheckedIOException when the model cannot be read
     */
    public void prepare() {
        passages.get();
        models.prepare(language);
    }

    public Meaning understand(String message) {
        Analysis analysis = analyzer.analyze(message, language);
        Seen seen = triage.look(analysis);
        List<Found> found = passages.get().search(analysis);
        List<Ranked> ranked = rank(analysis, found);
        double crisis = Ranked.probabilityOf(Intents.CRISIS, ranked);
        boolean isFigureOfSpeech = seen.soundsHarmless() && crisis < SURE;
        ranked = Fusion.without(isFigureOfSpeech ? with(seen.excluded(), Intents.CRISIS) : seen.excluded(), ranked);
        boolean isMeant = seen.hasCrisisSigns() && !isFigureOfSpeech && crisis >= LEAST_WITH_SIGNS;
        // A life goes before money.
        boolean isGraver = seen.danger() == Danger.MONEY_GONE
                && !isFigureOfSpeech
                && crisis >= models.thresholds(language).crisis();
        if (isMeant || isGraver) {
            seen = seen.inCrisis();
        }
        return new Meaning(analysis, seen, found, ranked, Decision.on(ranked, models.thresholds(language)));
    }

    /** What a message that was understood tells of what has happened to the customer. */
    public Situation situation(String message, Meaning meaning) {
        return situations.read(message, meaning.message(), meaning.seen());
    }

    /** What an earlier message told of what has happened to the customer. */
    public Situation situation(String message) {
        Analysis analysis = analyzer.analyze(message, language);
        return situations.read(message, analysis, triage.look(analysis));
    }

    /**
     * Understands a message that means little without the one before it. A crisis is looked for in the new message only: what
     * was said before has been answered.
     *
     * @param alone the new message, understood by itself
     */
    public Meaning understand(Meaning alone, String message, String before) {
        Analysis both = analyzer.analyze(before + "\n" + message, language);
        List<Ranked> ranked =
                Fusion.average(alone.ranked(), rank(both, passages.get().search(both)));
        ranked = Fusion.without(with(alone.seen().excluded(), Intents.CRISIS), ranked);
        return new Meaning(
                alone.message(), alone.seen(), alone.found(), ranked, Decision.on(ranked, models.thresholds(language)));
    }

    /**
     * Understands a message that comes after an answer about a topic; it may go on with that, or change the subject. A crisis is
     * seen in the message's own words or not at all.
     */
    public Meaning understandAfter(TopicId previous, Meaning alone) {
        List<Ranked> ranked = models.context(language)
                .map(context -> context.classify(
                        alone.message(), models.intent(language).classify(alone.message()), previous))
                .map(after -> Fusion.without(unsaid(previous, alone), after))
                .orElse(alone.ranked());
        return new Meaning(
                alone.message(), alone.seen(), alone.found(), ranked, Decision.on(ranked, models.thresholds(language)));
    }

    /**
     * What the message excludes, and what may have happened but is not told in the message's own words: that somebody has paid
     * is never guessed from what was talked about.
     */
    private Set<String> unsaid(TopicId previous, Meaning alone) {
        Set<String> unsaid = with(alone.seen().excluded(), Intents.CRISIS);
        happenings.stream()
                .filter(topic ->
                        !topic.equals(previous.value()) && Ranked.probabilityOf(topic, alone.ranked()) < LEAST_SAID)
                .forEach(unsaid::add);
        return unsaid;
    }

    private static Set<String> with(Set<String> some, String more) {
        Set<String> all = new HashSet<>(some);
        all.add(more);
        return all;
    }

    private List<Ranked> rank(Analysis analysis, List<Found> found) {
        return Fusion.fuse(
                models.intent(language).classify(analysis),
                found,
                models.thresholds(language).fusion());
    }
}
