package madoguchi.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import madoguchi.chat.Language;
import madoguchi.desk.Mind;
import madoguchi.intent.IntentModel;
import madoguchi.intent.IntentModel.Ranked;
import madoguchi.knowledge.Knowledge;
import madoguchi.retrieval.Found;
import madoguchi.retrieval.PassageIndex;
import madoguchi.text.Analysis;
import madoguchi.text.Analyzer;
import madoguchi.triage.Danger;
import madoguchi.triage.Seen;
import madoguchi.triage.Triage;
import madoguchi.understanding.Decision;
import madoguchi.understanding.Meaning;
import madoguchi.understanding.Understanding;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many messages one thread understands in a second, and what each part of understanding would do alone. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx256m")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class UnderstandingBenchmark {

    /** Below this share of messages taken for what they are, something is broken and the figures say nothing. */
    private static final double LEAST_RIGHT = 0.8;

    /** The language of the messages, as its code. */
    @Param({"ja", "en"})
    public String language;

    private Analyzer analyzer;
    private Language spoken;
    private Understanding understanding;
    private IntentModel model;
    private PassageIndex passages;
    private Triage triage;
    private List<String> messages;
    private List<Analysis> analyses;
    private int next;

    /** Wires the parts as the desk does, and sees that they work. */
    @Setup
    public void open() {
        spoken = Language.of(language);
        analyzer = new Analyzer();
        Mind mind = Shipped.mind();
        Knowledge knowledge = mind.knowledge();
        model = Shipped.model(spoken);
        understanding = new Understanding(knowledge, spoken, mind.models(), analyzer);
        passages = new PassageIndex(knowledge, spoken, analyzer);
        triage = new Triage(knowledge.rulesIn(spoken));
        List<Messages.Labelled> labelled = Messages.of(spoken);
        messages = labelled.stream().map(Messages.Labelled::text).toList();
        analyses = messages.stream()
                .map(message -> analyzer.analyze(message, spoken))
                .toList();
        check(labelled);
    }

    private void check(List<Messages.Labelled> labelled) {
        List<String> wrong = labelled.stream()
                .filter(message -> !isRight(message, understanding.understand(message.text())))
                .map(Messages.Labelled::text)
                .toList();
        if (wrong.size() > (1 - LEAST_RIGHT) * labelled.size()) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT,
                    "%d of %d messages (%s) are not understood, nothing to measure: %s",
                    wrong.size(),
                    labelled.size(),
                    language,
                    wrong));
        }
    }

    private static boolean isRight(Messages.Labelled message, Meaning meaning) {
        if (meaning.seen().danger() == Danger.CRISIS) {
            return message.outcome().equals("crisis");
        }
        if (meaning.seen().danger() == Danger.MONEY_GONE) {
            return message.topics().startsWith("already-paid");
        }
        if (meaning.decision() instanceof Decision.About about) {
            return message.topics().startsWith(about.topic().id().value());
        }
        return meaning.decision() instanceof Decision.Special special
                ? message.outcome().equals(special.intent())
                : message.outcome().equals("clarify");
    }

    /** All of it: normalize, tokenize, classify, retrieve, fuse, look for danger. */
    @Benchmark
    public Meaning understand() {
        return understanding.understand(messages.get(step()));
    }

    /** Normalize and tokenize. */
    @Benchmark
    public Analysis analyze() {
        return analyzer.analyze(messages.get(step()), spoken);
    }

    /** Features, weights and the OpenNLP model. */
    @Benchmark
    public List<Ranked> classify() {
        return model.classify(analyses.get(step()));
    }

    /** The passages that share words with the message. */
    @Benchmark
    public List<Found> search() {
        return passages.search(analyses.get(step()));
    }

    /** The danger rules. */
    @Benchmark
    public Seen look() {
        return triage.look(analyses.get(step()));
    }

    private int step() {
        next = (next + 1) % Messages.COUNT;
        return next;
    }
}
