package madoguchi.intent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import madoguchi.chat.Language;
import madoguchi.knowledge.FollowUp;
import madoguchi.knowledge.Question;
import madoguchi.text.Analysis;
import madoguchi.text.Analyzer;

/**
 * Trains the classifier of one language. It learns from follow-ups too, as if they were questions: of what people write in
 * mid-conversation it should not make more than is said. Five-fold cross-validation gives every question a prediction by a model that has
 * not seen it; from these the softmax's scale is chosen (maximum likelihood), and thresholds can be.
 */
public final class Trainer {

    /** Of so few questions nearly all features are seen once; none is dropped then. */
    private static final int FEW_QUESTIONS = 2_000;

    /** The questions, and behind them the follow-ups. */
    private final List<Question> questions;

    private final int followUpsFrom;
    private final List<Analysis> messages;
    /** By the row of the question that it says in another way of typing. */
    private final Map<Integer, Analysis> variants;

    private final List<String> intents;

    /** @throws IllegalArgumentException when there are too few questions or intents to learn from */
    public Trainer(Language language, List<Question> questions, List<FollowUp> followUps, Analyzer analyzer) {
        this.followUpsFrom = questions.size();
        this.questions = Stream.concat(
                        questions.stream(),
                        followUps.stream()
                                .map(followUp -> new Question(followUp.intent(), followUp.text(), followUp.line())))
                .toList();
        this.messages = this.questions.stream()
                .map(question -> analyzer.analyze(question.text(), language))
                .toList();
        this.variants = Augmentation.of(messages, analyzer);
        this.intents = List.copyOf(
                new TreeSet<>(this.questions.stream().map(Question::intent).toList()));
        if (intents.size() < 2 || questions.size() < 2 * Learning.FOLDS) {
            throw new IllegalArgumentException("questions/" + language.code() + " has " + questions.size()
                    + " questions of " + intents.size() + " intents: too few to learn from");
        }
    }

    /** A question with what a model that had not seen it made of it. */
    public record Prediction(Question question, Analysis message, List<IntentModel.Ranked> ranked) {}

    /** What training gives: the model to serve, and the held-out predictions of questions and of follow-ups. */
    public record Result(IntentModel model, List<Prediction> heldOut, List<Prediction> followUps) {}

    /** How often {@link #train} reports a step. */
    public static final int STEPS = Learning.STEPS;

    /** Trains; {@code step} is called after each of the {@link #STEPS} parts, from any thread. */
    public Result train(Runnable step) {
        int[] right = IntStream.range(0, questions.size()).map(this::intentOf).toArray();
        Learning.Learnt learnt = new Learning(intents, right) {
            @Override
            Lesson lesson(IntPredicate chosen) {
                return Trainer.this.lesson(chosen, mostFeatures());
            }

            @Override
            Vector vector(int row, Weighting weighting) {
                return weighting.weigh(messages.get(row));
            }
        }.learn(step);
        List<Prediction> heldOut = predictions(learnt.heldOut());
        return new Result(
                learnt.model(), heldOut.subList(0, followUpsFrom), heldOut.subList(followUpsFrom, heldOut.size()));
    }

    /** What is learnt from questions and from their variants; a variant is never held out without its question. */
    private Learning.Lesson lesson(IntPredicate chosen, int mostFeatures) {
        List<Integer> rows =
                IntStream.range(0, questions.size()).filter(chosen).boxed().toList();
        List<Analysis> said = new ArrayList<>(rows.stream().map(messages::get).toList());
        List<Integer> meant = new ArrayList<>(rows.stream().map(this::intentOf).toList());
        int least = questions.size() < FEW_QUESTIONS ? 1 : Learning.LEAST_MESSAGES;
        Weighting weighting = Weighting.learn(said, least, mostFeatures, List.of());
        for (int row : rows) {
            Analysis variant = variants.get(row);
            if (variant != null) {
                said.add(variant);
                meant.add(intentOf(row));
            }
        }
        return new Learning.Lesson(
                weighting, said.stream().map(weighting::weigh).toList(), meant);
    }

    private int intentOf(int row) {
        return intents.indexOf(questions.get(row).intent());
    }

    private List<Prediction> predictions(double[][] heldOut) {
        return IntStream.range(0, heldOut.length)
                .mapToObj(row -> new Prediction(
                        questions.get(row), messages.get(row), IntentModel.Ranked.rank(intents, heldOut[row])))
                .toList();
    }
}
