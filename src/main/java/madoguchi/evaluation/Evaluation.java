package madoguchi.evaluation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import madoguchi.chat.Outcome;
import madoguchi.chat.Reply;

/** How well a desk did on one file of questions. Immutable. */
public final class Evaluation {

    private final String name;
    private final List<Judged> judged;

    private Evaluation(String name, List<Judged> judged) {
        this.name = name;
        this.judged = judged;
    }

    /** Asks every question, each in a conversation of its own. */
    public static Evaluation of(TestFile file, Function<String, Reply> desk) {
        List<Judged> judged = file.questions().stream()
                .map(question -> new Judged(question, desk.apply(question.text())))
                .toList();
        return new Evaluation(file.name(), judged);
    }

    /** The file's name. */
    public String name() {
        return name;
    }

    List<Judged> judged() {
        return judged;
    }

    /** The questions with one of these verdicts, as a share of all. */
    public double share(Verdict... verdicts) {
        long count = judged.stream()
                .filter(one -> List.of(verdicts).contains(one.verdict()))
                .count();
        return judged.isEmpty() ? 0 : (double) count / judged.size();
    }

    /** Of a number of messages, those for which something holds. */
    record Fraction(long count, long of) {
        @Override
        public String toString() {
            return count + "/" + of;
        }
    }

    /** How many of the hints at self-harm were seen. */
    Fraction crisesSeen() {
        return repliedWithCrisis(judged.stream().filter(one -> one.question().outcome() == Outcome.CRISIS));
    }

    /** How many of all other messages were taken for one. */
    Fraction falseAlarms() {
        return repliedWithCrisis(judged.stream().filter(one -> one.question().outcome() != Outcome.CRISIS));
    }

    private static Fraction repliedWithCrisis(Stream<Judged> some) {
        List<Judged> messages = some.toList();
        long seen = messages.stream()
                .filter(one -> one.reply().outcome() == Outcome.CRISIS)
                .count();
        return new Fraction(seen, messages.size());
    }
}
