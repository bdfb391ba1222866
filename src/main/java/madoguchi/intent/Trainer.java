package madoguchi.intent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import madoguchi.chat.Language;
import madoguchi.knowledge.Question;
import madoguchi.text.Analysis;
import madoguchi.text.Analyzer;

/**
 * Trains the classifier of one language. Five-fold cross-validation gives every question a prediction by a model that has
 * not seen it; from these the softmax's scale is chosen (maximum likelihood), and thresholds can be.
 */
public final class Trainer {

    private static final int FOLDS = 5;
    /** Features of fewer messages are dropped, but not from so few questions that nearly all are seen once. */
    private static final int LEAST_MESSAGES = 2;

    private static final int FEW_QUESTIONS = 2_000;
    private static final double LEAST_WEIGHT = 0.2;

    private final List<Question> questions;
    private final List<Analysis> messages;
    /** By the row of the question that it says in another way of typing. */
    private final Map<Integer, Analysis> variants;

    private final List<String> intents;

    /** @throws IllegalArgumentException when there are too few questions or intents to learn from */
    public Trainer(Language language, List<Question> questions, Analyzer analyzer) {
        this.questions = questions;
        this.messages = questions.stream()
                .map(question -> analyzer.analyze(question.text(), language))
                .toList();
        this.variants = Augmentation.of(messages, analyzer);
        this.intents = List.copyOf(
                new TreeSet<>(questions.stream().map(Question::intent).toList()));
        if (intents.size() < 2 || questions.size() < 2 * FOLDS) {
            throw new IllegalArgumentException("questions/" + language.code() + " has " + questions.size()
                    + " questions of " + intents.size() + " intents: too few to learn from");
        }
    }

    /** A question with what a model that had not seen it made of it. */
    public record Prediction(Question question, Analysis message, List<IntentModel.Ranked> ranked) {}

    /** What training gives: the model to serve, and the held-out predictions. */
    public record Result(IntentModel model, List<Prediction> heldOut) {}

    /** Trains; {@code step} is called after each of the {@link #STEPS} parts, from any thread. */
    public Result train(Runnable step) {
        int[] foldOf = Folds.of(questions.size(), FOLDS);
        double[][] margins = new double[questions.size()][];
        IntStream.range(0, FOLDS).parallel().forEach(fold -> {
            Fitted fitted = fit(row -> foldOf[row] != fold);
            for (int row = 0; row < questions.size(); row++) {
                if (foldOf[row] == fold) {
                    margins[row] = fitted.weights().margins(fitted.weighting().weigh(messages.get(row)));
                }
            }
            step.run();
        });
        double scale = Scale.mostLikely(
                margins,
                questions.stream().mapToInt(q -> intents.indexOf(q.intent())).toArray());
        Fitted all = fit(row -> true);
        var model = new IntentModel(
                all.weights().toModel(all.weighting().vocabulary(), intents, scale, LEAST_WEIGHT), all.weighting());
        step.run();
        return new Result(model, predictions(margins, scale));
    }

    /** How often {@link #train} reports a step. */
    public static final int STEPS = FOLDS + 1;

    private record Fitted(Weighting weighting, LinearWeights weights) {}

    /** What is learnt from questions and from their variants; a variant is never held out without its question. */
    private Fitted fit(IntPredicate chosen) {
        List<Integer> rows =
                IntStream.range(0, questions.size()).filter(chosen).boxed().toList();
        List<Analysis> said = new ArrayList<>(rows.stream().map(messages::get).toList());
        List<Integer> meant = new ArrayList<>(rows.stream().map(this::intentOf).toList());
        Weighting weighting = Weighting.learn(said, questions.size() < FEW_QUESTIONS ? 1 : LEAST_MESSAGES, List.of());
        for (int row : rows) {
            Analysis variant = variants.get(row);
            if (variant != null) {
                said.add(variant);
                meant.add(intentOf(row));
            }
        }
        List<Vector> vectors = said.stream().map(weighting::weigh).toList();
        return new Fitted(
                weighting, LinearWeights.train(weighting.vocabulary().size(), vectors, meant, intents.size()));
    }

    private int intentOf(int row) {
        return intents.indexOf(questions.get(row).intent());
    }

    private List<Prediction> predictions(double[][] margins, double scale) {
        List<Prediction> predictions = new ArrayList<>();
        for (int row = 0; row < margins.length; row++) {
            List<IntentModel.Ranked> ranked = IntentModel.Ranked.rank(intents, Scale.softmax(margins[row], scale));
            predictions.add(new Prediction(questions.get(row), messages.get(row), ranked));
        }
        return predictions;
    }
}
