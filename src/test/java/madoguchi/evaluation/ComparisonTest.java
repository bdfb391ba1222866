package madoguchi.evaluation;

import static madoguchi.evaluation.Replying.answer;
import static madoguchi.evaluation.Replying.clarify;
import static madoguchi.evaluation.Replying.file;
import static madoguchi.evaluation.Replying.smalltalk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    private static final TestFile FILE = file(
            "1 ; answer ; a", "2 ; answer ; a", "3 ; answer ; a", "4 ; answer ; a", "5 ; answer ; a", "6 ; answer ; a");

    @Test
    void everyQuestionThatOneModelAnswersBetterIsFound() {
        var old = new Replying()
                .to("1", answer("a", 1))
                .to("2", answer("b", 1))
                .to("3", clarify("a", "b"))
                .to("4", answer("a", 1))
                .to("5", answer("b", 1))
                .to("6", clarify("a", "b"));
        var now = new Replying()
                .to("1", answer("a", 1))
                .to("2", answer("a", 1))
                .to("3", answer("a", 1))
                .to("4", clarify("a", "b"))
                .to("5", answer("c", 1))
                .to("6", smalltalk());
        Comparison comparison = Comparison.of(Evaluation.of(FILE, old), Evaluation.of(FILE, now));

        assertThat(comparison.better())
                .extracting(change -> change.now().question().text())
                .containsExactly("2", "3");
        assertThat(comparison.worse())
                .extracting(change -> change.now().question().text())
                .as("asking back is better than answering wrongly")
                .containsExactly("4", "6");
        assertThat(comparison.onlyNow()).isEqualTo(2);
        assertThat(comparison.onlyBefore()).isEqualTo(1);
        assertThat(comparison.probabilityByChance()).isEqualTo(1);
    }

    @Test
    void differentQuestionsCannotBeCompared() {
        Evaluation one = Evaluation.of(FILE, question -> answer("a", 1));
        Evaluation other = Evaluation.of(file("7 ; answer ; a"), question -> answer("a", 1));
        assertThatThrownBy(() -> Comparison.of(one, other)).hasMessageContaining("different questions");
    }

    /** From the binomial distribution with p = 1/2, by tables and, for the large one, by the normal approximation. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 1.0, 0",
        "1, 1, 1.0, 0",
        "1, 0, 1.0, 0",
        "5, 0, 0.0625, 1e-12",
        "0, 5, 0.0625, 1e-12",
        "8, 2, 0.109375, 1e-12",
        "6, 4, 0.75390625, 1e-12",
        "0, 50, 1.7763568394002505e-15, 1e-24",
        "2080, 1920, 0.0119, 0.0005",
    })
    void theSignTestGivesTheProbabilityByChance(int better, int worse, double probability, double tolerance) {
        assertThat(SignTest.probability(better, worse)).isEqualTo(probability, within(tolerance));
    }
}
