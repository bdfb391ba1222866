package madoguchi.evaluation;

import static madoguchi.evaluation.Replying.answer;
import static madoguchi.evaluation.Replying.clarify;
import static madoguchi.evaluation.Replying.crisis;
import static madoguchi.evaluation.Replying.file;
import static madoguchi.evaluation.Replying.smalltalk;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportTest {

    private static final TestFile FILE = file(
            "one ; answer ; a ; plain",
            "two *stars* ; answer ; a ; short",
            "three `ticks` ; answer ; b ; short",
            "die ; crisis ;  ; plain");

    private static final Replying DESK = new Replying()
            .to("one", answer("a", 0.95))
            .to("two *stars*", answer("b", 0.85))
            .to("three `ticks`", clarify("a", "b"))
            .to("die", crisis());

    @Test
    void saysTheFiguresFirstAndThenWhereTheyComeFrom() {
        assertThat(Report.of(Evaluation.of(FILE, DESK))).isEqualTo("""
                ## t.tsv: 4 questions, right 50.0%, answered wrongly 25.0%

                right or offered as a choice 75.0%; crisis seen 1/1, false alarms 0/3; expected calibration error 0.400

                ### By outcome

                |        | questions | right |        | offered | asked back | wrong |
                | ------ | --------: | ----: | -----: | ------: | ---------: | ----: |
                | answer |         3 |     1 |  33.3% |       1 |          0 |     1 |
                | crisis |         1 |     1 | 100.0% |       0 |          0 |     0 |

                ### By topic

                |   | questions | right |       | offered | asked back | wrong |
                | - | --------: | ----: | ----: | ------: | ---------: | ----: |
                | a |         2 |     1 | 50.0% |       0 |          0 |     1 |
                | b |         1 |     0 |  0.0% |       1 |          0 |     0 |

                ### By style

                |       | questions | right |        | offered | asked back | wrong |
                | ----- | --------: | ----: | -----: | ------: | ---------: | ----: |
                | plain |         2 |     2 | 100.0% |       0 |          0 |     0 |
                | short |         2 |     0 |   0.0% |       1 |          0 |     1 |

                ### Confidence of the first topic

                | confidence | replies | mean | right topic |
                | ---------- | ------: | ---: | ----------: |
                | 0.3 to 0.4 |       1 | 0.30 |        0.0% |
                | 0.8 to 0.9 |       1 | 0.85 |        0.0% |
                | 0.9 to 1.0 |       1 | 0.95 |      100.0% |

                ### Confusions

                | expected |     got | questions |
                | -------- | ------: | --------: |
                | a        |       b |         1 |
                | b        | clarify |         1 |

                ### Mistakes

                - line 2: a expected, got answer b: `two *stars*`
                - line 3: b expected, got clarify a, b: `` three `ticks` ``
                """);
    }

    @Test
    void withoutMistakesAndGroupsThereAreNoEmptySections() {
        assertThat(Report.of(Evaluation.of(file("hi ; smalltalk"), question -> smalltalk())))
                .isEqualTo("""
                        ## t.tsv: 1 questions, right 100.0%, answered wrongly 0.0%

                        right or offered as a choice 100.0%; crisis seen 0/0, false alarms 0/1; expected calibration error 0.000
                        """);
    }

    @Test
    void aComparisonListsWhatGotBetterAndWorse() {
        var now = new Replying()
                .to("one", clarify("a", "b"))
                .to("two *stars*", answer("a", 0.9))
                .to("three `ticks`", answer("b", 0.9))
                .to("die", crisis());
        assertThat(Report.of(Comparison.of(Evaluation.of(FILE, DESK), Evaluation.of(FILE, now))))
                .isEqualTo("""
                        ## t.tsv, compared

                        right 50.0% before, 75.0% now: 2 only now, 1 only before, which equally good models differ by with a probability of 1.000; answered wrongly 25.0% before, 0.0% now

                        ### Better

                        - line 2: a expected, got answer b before, answer a now: `two *stars*`
                        - line 3: b expected, got clarify a, b before, answer b now: `` three `ticks` ``

                        ### Worse

                        - line 1: a expected, got answer a before, clarify a, b now: `one`
                        """);
    }
}
