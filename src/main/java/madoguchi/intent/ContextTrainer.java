package madoguchi.intent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import madoguchi.chat.Language;
import madoguchi.chat.TopicId;
import madoguchi.knowledge.FollowUp;
import madoguchi.knowledge.Knowledge;
import madoguchi.text.Analysis;

/**
 * Trains the classifier of messages that come after an answer. It looks at what the classifier of questions makes of the
 * message alone, at the topic of the answer and at the message's words (stacking: Wolpert, "Stacked generalization", Neural
 * Networks 1992). It learns from follow-ups, and from questions put after a topic taken at random: what is clear by itself
 * must not be outweighed by what was said before.
 */
public final class ContextTrainer {

    private final List<String> intents;
    private final List<TopicId> topics;
    private final List<Row> rows = new ArrayList<>();
    private final int followUps;

    /** A message, what it is taken for by itself, the topic before it, and what it means then. */
    private record Row(Analysis message, Context context, int intent) {

        Vector vector(Weighting weighting) {
            return context.vector(message, weighting);
        }
    }

    /** @param questions the classifier of single messages with its held-out predictions */
    public ContextTrainer(Language language, Knowledge knowledge, Trainer.Result questions) {
        this.intents = questions.model().intents();
        this.topics = List.copyOf(knowledge.topics());
        List<FollowUp> all = knowledge.followUpsIn(language);
        for (int i = 0; i < all.size(); i++) {
            Trainer.Prediction alone = questions.followUps().get(i);
            rows.add(new Row(
                    alone.message(),
                    new Context(all.get(i).previous(), alone.ranked()),
                    intents.indexOf(all.get(i).intent())));
        }
        followUps = rows.size();
        List<Trainer.Prediction> changes = new ArrayList<>(questions.heldOut());
        var random = new Random(11);
        Collections.shuffle(changes, random);
        // As many as there are follow-ups: with more, what was said before counts for less than it should.
        for (Trainer.Prediction question : changes.subList(0, Math.min(changes.size(), followUps))) {
            rows.add(new Row(
                    question.message(),
                    new Context(topics.get(random.nextInt(topics.size())), question.ranked()),
                    intents.indexOf(question.question().intent())));
        }
    }

    /**
     * What training gives.
     *
     * @param right the share of held-out follow-ups whose intent came first; not a number without follow-ups
     * @param rightAlone the same of the classifier that does not know what was said before
     * @param changesRight the same of held-out changes of subject
     */
    public record Result(ContextModel model, double right, double rightAlone, double changesRight) {}

    /** Whether there is anything to learn from. */
    public boolean canTrain() {
        return followUps >= 2 * Learning.FOLDS;
    }

    public Result train() {
        Learning.Learnt learnt =
                new Learning(intents, rows.stream().mapToInt(Row::intent).toArray()) {
                    @Override
                    Lesson lesson(IntPredicate chosen) {
                        return ContextTrainer.this.lesson(chosen, mostFeatures());
                    }

                    @Override
                    Vector vector(int row, Weighting weighting) {
                        return rows.get(row).vector(weighting);
                    }
                }.learn(() -> {});
        double alone = rows.subList(0, followUps).stream()
                .mapToDouble(row -> row.context().alone().get(0).intent().equals(intents.get(row.intent())) ? 1 : 0)
                .average()
                .orElse(Double.NaN);
        return new Result(
                new ContextModel(learnt.model()),
                right(learnt.heldOut(), 0, followUps),
                alone,
                right(learnt.heldOut(), followUps, rows.size()));
    }

    private double right(double[][] heldOut, int from, int to) {
        return IntStream.range(from, to)
                .mapToDouble(row -> {
                    double best = Arrays.stream(heldOut[row]).max().orElseThrow();
                    return heldOut[row][rows.get(row).intent()] == best ? 1 : 0;
                })
                .average()
                .orElse(Double.NaN);
    }

    private Learning.Lesson lesson(IntPredicate chosen, int mostFeatures) {
        List<Row> learnt = IntStream.range(0, rows.size())
                .filter(chosen)
                .mapToObj(rows::get)
                .toList();
        Weighting weighting = Weighting.learn(
                learnt.stream().map(Row::message).toList(),
                Learning.LEAST_MESSAGES,
                mostFeatures,
                Context.names(topics, intents));
        return new Learning.Lesson(
                weighting,
                learnt.stream().map(row -> row.vector(weighting)).toList(),
                learnt.stream().map(Row::intent).toList());
    }
}
