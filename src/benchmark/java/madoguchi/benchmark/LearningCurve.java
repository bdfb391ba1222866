package madoguchi.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import madoguchi.chat.Language;
import madoguchi.intent.IntentModel;
import madoguchi.intent.Trainer;
import madoguchi.knowledge.Folder;
import madoguchi.knowledge.Knowledge;
import madoguchi.knowledge.KnowledgeReader;
import madoguchi.knowledge.Question;
import madoguchi.text.Analyzer;

/**
 * How much the classifier alone gets right of the evaluation files' questions, which it never learns from, when it learns from
 * a part of the training questions. Prints a table and draws {@code src/docs/learning.png}.
 */
public final class LearningCurve {

    private static final int[] PERCENT = {5, 10, 20, 40, 60, 80, 100};

    private LearningCurve() {}

    /** @param arguments none */
    public static void main(String[] arguments) throws IOException {
        Knowledge knowledge = KnowledgeReader.read(Folder.at(Path.of("knowledge")));
        var analyzer = new Analyzer();
        var chart = new Chart(
                "Questions of the evaluation files whose intent comes first", "training questions", "right, %");
        for (Language language : Language.values()) {
            Map<Integer, Double> curve = new LinkedHashMap<>();
            for (int percent : PERCENT) {
                List<Question> part = part(knowledge.questionsIn(language), percent);
                IntentModel model = new Trainer(language, part, List.of(), analyzer)
                        .train(() -> {})
                        .model();
                curve.put(part.size(), right(model, language, analyzer));
                System.out.printf(
                        Locale.ROOT,
                        "%s %5d questions: %.1f%%%n",
                        language.code(),
                        part.size(),
                        curve.get(part.size()));
            }
            chart.line(language == Language.JA ? "Japanese" : "English", curve);
        }
        chart.save(Path.of("src/docs/learning.png"));
    }

    /** The same share of each intent's questions, at least five, taken at random. */
    private static List<Question> part(List<Question> questions, int percent) {
        Map<String, List<Question>> byIntent = new TreeMap<>();
        questions.forEach(question -> byIntent.computeIfAbsent(question.intent(), intent -> new ArrayList<>())
                .add(question));
        List<Question> part = new ArrayList<>();
        for (List<Question> all : byIntent.values()) {
            Collections.shuffle(all, new Random(3));
            part.addAll(all.subList(0, Math.min(all.size(), Math.max(5, all.size() * percent / 100))));
        }
        return part;
    }

    private static double right(IntentModel model, Language language, Analyzer analyzer) {
        return Messages.all(language).stream()
                .filter(message -> !message.outcome().equals("clarify"))
                .mapToDouble(message -> {
                    String first = model.classify(analyzer.analyze(message.text(), language))
                            .get(0)
                            .intent();
                    return first.equals(message.intent()) ? 100 : 0;
                })
                .average()
                .orElseThrow();
    }
}
