package madoguchi.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import madoguchi.chat.Language;
import madoguchi.intent.IntentModel.Ranked;
import madoguchi.intent.Trainer.Prediction;
import madoguchi.knowledge.Finding;
import madoguchi.knowledge.Question;
import madoguchi.text.Analyzer;
import org.junit.jupiter.api.Test;

class ConfusionsTest {

    private static final Analyzer ANALYZER = new Analyzer();

    private final List<Prediction> predictions = new ArrayList<>();

    private void predict(String intent, String first, double probability, double own) {
        var question = new Question(intent, "question " + predictions.size(), predictions.size() + 1);
        predictions.add(new Prediction(
                question,
                ANALYZER.analyze(question.text(), Language.EN),
                List.of(new Ranked(first, probability), new Ranked(intent, own))));
    }

    private void predictRightly(String intent, int times) {
        for (int i = 0; i < times; i++) {
            predict(intent, intent, 0.95, 0.95);
        }
    }

    private List<String> findings() {
        return Confusions.findings(predictions, Language.EN).stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void aQuestionThatTheModelIsSureBelongsElsewhereIsNamed() {
        predict("threats", "court-papers", 0.93, 0.02);
        predictRightly("threats", 50);
        assertThat(findings())
                .containsExactly(
                        "questions/en/threats.txt:1: warning: a model that has not seen 'question 0' is 93% sure of"
                                + " court-papers: move it, or teach this topic more like it");
    }

    @Test
    void aQuestionThatTheModelIsNotSureOfIsNot() {
        predict("threats", "court-papers", 0.89, 0.02);
        predict("threats", "court-papers", 0.91, 0.06);
        predictRightly("threats", 50);
        assertThat(findings()).isEmpty();
    }

    @Test
    void twoTopicsThatAreOftenMixedUpAreNamedOnce() {
        predict("threats", "court-papers", 0.5, 0.4);
        predict("threats", "court-papers", 0.5, 0.4);
        predict("court-papers", "threats", 0.5, 0.4);
        predictRightly("threats", 28);
        predictRightly("court-papers", 29);
        assertThat(findings())
                .containsExactly(
                        "questions/en/court-papers.txt: warning: 1 questions are taken for threats and 2 of that for this, of 60"
                                + " in both: let the questions show what sets the two apart");
    }

    @Test
    void twoTopicsThatAreSeldomMixedUpAreNot() {
        predict("threats", "court-papers", 0.5, 0.4);
        predict("court-papers", "threats", 0.5, 0.4);
        predictRightly("threats", 30);
        predictRightly("court-papers", 30);
        assertThat(findings()).isEmpty();
    }
}
