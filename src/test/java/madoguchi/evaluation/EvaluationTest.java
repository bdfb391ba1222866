package madoguchi.evaluation;

import static madoguchi.evaluation.Replying.answer;
import static madoguchi.evaluation.Replying.clarify;
import static madoguchi.evaluation.Replying.crisis;
import static madoguchi.evaluation.Replying.file;
import static madoguchi.evaluation.Replying.smalltalk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import madoguchi.chat.Reply;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static Verdict verdict(String expected, Reply reply) {
        Evaluation evaluation = Evaluation.of(file("q ; " + expected), question -> reply);
        return evaluation.judged().get(0).verdict();
    }

    @Test
    void theExpectedOutcomeAndFirstTopicAreRight() {
        assertThat(verdict("answer ; a", answer("a", 0.9))).isEqualTo(Verdict.RIGHT);
        assertThat(verdict("answer ; a,b", answer("a", 0.9))).isEqualTo(Verdict.RIGHT);
        assertThat(verdict("answer ; ", answer("a", 0.9))).isEqualTo(Verdict.RIGHT);
        assertThat(verdict("smalltalk", smalltalk())).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void anotherTopicOrOutcomeIsWrong() {
        assertThat(verdict("answer ; a", answer("b", 0.9))).isEqualTo(Verdict.WRONG);
        assertThat(verdict("answer ; b,a", answer("a", 0.9))).isEqualTo(Verdict.WRONG);
        assertThat(verdict("answer ; a", smalltalk())).isEqualTo(Verdict.WRONG);
        assertThat(verdict("handoff ; a", answer("a", 0.9))).isEqualTo(Verdict.WRONG);
    }

    @Test
    void askingBackIsNotWrongAndBestWithTheRightChoice() {
        assertThat(verdict("answer ; a", clarify("b", "a"))).isEqualTo(Verdict.OFFERED);
        assertThat(verdict("answer ; a", clarify("b", "c"))).isEqualTo(Verdict.ASKED_BACK);
        assertThat(verdict("answer ; a", clarify())).isEqualTo(Verdict.ASKED_BACK);
        assertThat(verdict("smalltalk", clarify("a", "b"))).isEqualTo(Verdict.ASKED_BACK);
    }

    @Test
    void whereAskingBackIsExpectedTheChoicesCountInAnyOrder() {
        assertThat(verdict("clarify ; a", clarify("b", "a"))).isEqualTo(Verdict.RIGHT);
        assertThat(verdict("clarify", clarify("b", "c"))).isEqualTo(Verdict.RIGHT);
        assertThat(verdict("clarify ; a", clarify("b", "c"))).isEqualTo(Verdict.ASKED_BACK);
        assertThat(verdict("clarify ; a", answer("a", 0.9))).isEqualTo(Verdict.WRONG);
    }

    @Test
    void crisesMissedAndFalseAlarmsAreCountedApart() {
        var desk = new Replying()
                .to("seen", crisis())
                .to("missed", smalltalk())
                .to("alarm", crisis())
                .to("fine", smalltalk())
                .to("well", answer("a", 1));
        Evaluation evaluation = Evaluation.of(
                file("seen ; crisis", "missed ; crisis", "alarm ; smalltalk", "fine ; smalltalk", "well ; answer ; a"),
                desk);

        assertThat(evaluation.crisesSeen()).hasToString("1/2");
        assertThat(evaluation.falseAlarms()).hasToString("1/3");
        assertThat(evaluation.share(Verdict.RIGHT)).isEqualTo(0.6);
        assertThat(evaluation.share(Verdict.RIGHT, Verdict.WRONG)).isEqualTo(1);
    }

    @Test
    void reliabilityComparesConfidencesWithHowOftenTheTopicIsRight() {
        var desk = new Replying()
                .to("1", answer("a", 0.9))
                .to("2", answer("b", 0.98))
                .to("3", answer("a", 1))
                .to("4", clarify("a", "b"))
                .to("5", clarify("b", "a"))
                .to("6", smalltalk());
        TestFile file = file(
                "1 ; answer ; a",
                "2 ; answer ; a",
                "3 ; answer ; a",
                "4 ; answer ; a",
                "5 ; answer ; a",
                "6 ; answer ; a");
        Reliability reliability = Reliability.of(Evaluation.of(file, desk).judged());

        assertThat(reliability.bins()).hasSize(2);
        Reliability.Bin low = reliability.bins().get(0);
        assertThat(low.from()).isEqualTo(0.3);
        assertThat(low.count()).isEqualTo(2);
        assertThat(low.meanConfidence()).isEqualTo(0.3, within(1e-9));
        assertThat(low.accuracy()).isEqualTo(0.5);
        Reliability.Bin high = reliability.bins().get(1);
        assertThat(high.count()).as("1 belongs to the last bin").isEqualTo(3);
        assertThat(high.meanConfidence()).isEqualTo(0.96, within(1e-9));
        assertThat(high.accuracy()).isEqualTo(2.0 / 3, within(1e-9));
        double expected = 2.0 / 5 * 0.2 + 3.0 / 5 * (0.96 - 2.0 / 3);
        assertThat(reliability.expectedCalibrationError()).isEqualTo(expected, within(1e-9));
    }

    @Test
    void withoutRepliesThatNameATopicNothingIsMiscalibrated() {
        Reliability reliability = Reliability.of(
                Evaluation.of(file("x ; smalltalk"), question -> smalltalk()).judged());
        assertThat(reliability.bins()).isEmpty();
        assertThat(reliability.expectedCalibrationError()).isZero();
    }
}
