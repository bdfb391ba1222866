package madoguchi.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InspectionTest {

    @TempDir
    private Path folder;

    private KnowledgeCopy knowledge;

    @BeforeEach
    void copy() throws IOException {
        knowledge = KnowledgeCopy.in(folder);
    }

    @Nested
    class ReferralsAndSources {

        @Test
        void theShippedOnesAreInOrder() {
            assertThat(knowledge.findings("referrals.yaml")).isEmpty();
            assertThat(knowledge.findings("sources.yaml")).isEmpty();
        }

        @Test
        void aFactCheckedLongAgoIsAWarningAtItsLine() throws IOException {
            knowledge.replace("referrals.yaml", "checked: 2026-11-24", "checked: 2025-10-26");
            assertThat(knowledge.findings("referrals.yaml"))
                    .containsExactly(
                            "referrals.yaml:21: warning: consumer-hotline: was checked 401 days ago, more than 400: confirm it"
                                    + " again and set checked");
        }

        @Test
        void aFactCheckedOnTheLastDayIsNone() throws IOException {
            knowledge.replace("referrals.yaml", "checked: 2026-11-24", "checked: 2025-10-27");
            assertThat(knowledge.findings("referrals.yaml")).isEmpty();
        }

        @Test
        void aDayThatHasNotComeIsAnErrorAndTodayIsNone() throws IOException {
            knowledge.replace("referrals.yaml", "checked: 2026-11-24", "checked: 2026-12-01");
            assertThat(knowledge.findings("referrals.yaml")).isEmpty();
            knowledge.replace("referrals.yaml", "checked: 2026-12-01", "checked: 2026-12-02");
            assertThat(knowledge.findings("referrals.yaml"))
                    .singleElement()
                    .asString()
                    .startsWith(
                            "referrals.yaml:21: error: consumer-hotline: field checked is 2026-12-02, but today is");
        }

        @Test
        void aPublicationMayBeOldButNotToCome() throws IOException {
            knowledge.replace("sources.yaml", "published: 2016-01-12", "published: 2036-01-12");
            assertThat(knowledge.findings("sources.yaml"))
                    .singleElement()
                    .asString()
                    .contains("error: moj-payment-order: field published is 2036-01-12");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"#9110", "110", "171", "0570-064-556", "0120-279-338", "050-3535-1234", "+81 3 3446 0999"})
        void aNumberThatCanBeDialledInJapanIsRight(String phone) throws IOException {
            knowledge.replace("referrals.yaml", "phone: \"188\"", "phone: \"" + phone + "\"");
            assertThat(knowledge.findings("referrals.yaml")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "03-3446-099", "0000-000-000", "288", "#110", "18８", "+1 650 253 0000", "0120-ABC-DEF"})
        void aNumberThatCannotIsAnErrorAtItsLine(String phone) throws IOException {
            knowledge.replace("referrals.yaml", "phone: \"188\"", "phone: \"" + phone + "\"");
            assertThat(knowledge.findings("referrals.yaml"))
                    .singleElement()
                    .asString()
                    .startsWith(
                            "referrals.yaml:7: error: consumer-hotline: field phone: '" + phone + "' is no number of");
        }

        @Test
        void aCentreThatCanNeitherBeCalledNorVisitedIsAnError() throws IOException {
            knowledge.replace("referrals.yaml", "  url: https://www.npa.go.jp/bureau/cyber/soudan.html\n", "");
            assertThat(knowledge.findings("referrals.yaml"))
                    .containsExactly("referrals.yaml:77: error: police-cyber: has neither phone nor url: give one");
        }
    }

    @Nested
    class Articles {

        @Test
        void theShippedOnesAreInOrder() {
            assertThat(knowledge.findings("articles/")).isEmpty();
        }

        @Test
        void aLeadOfOneSentenceOrOfFiveIsAWarning() throws IOException {
            lead("Do not pay.");
            assertThat(knowledge.findings("articles/"))
                    .containsExactly(
                            "articles/en/spoofed-sender.md: warning: the lead has 1 sentences, expected 2 to 4");
            lead("One. Two. Three. Four. Five.");
            assertThat(knowledge.findings("articles/"))
                    .containsExactly(
                            "articles/en/spoofed-sender.md: warning: the lead has 5 sentences, expected 2 to 4");
        }

        @Test
        void aLongLeadIsAWarning() throws IOException {
            lead("Do not pay. A" + "h".repeat(388));
            assertThat(knowledge.findings("articles/"))
                    .singleElement()
                    .asString()
                    .contains("the lead has 401 characters, more than 400");
        }

        @Test
        void anArticleThatLeadsNowhereIsAWarning() throws IOException {
            knowledge.write(
                    "articles/en/spoofed-sender.md",
                    article("One. Two.").replaceAll("(referrals|related): .*", "$1: []"));
            assertThat(knowledge.findings("articles/"))
                    .hasSize(2)
                    .anySatisfy(finding -> assertThat(finding).contains("field referrals is empty"))
                    .anySatisfy(finding -> assertThat(finding).contains("field related is empty"));
        }

        private void lead(String text) throws IOException {
            knowledge.write("articles/en/spoofed-sender.md", article(text));
        }

        private String article(String lead) {
            return """
                    ---
                    title: Forged senders
                    label: Forged sender
                    question: Can a sender be forged at all?
                    source: support-document
                    section: Senders
                    origin: support-document
                    referrals: [consumer-hotline]
                    related: [threats]
                    ---
                    """ + lead;
        }
    }

    @Nested
    class HowManyAndHowVaried {

        @Test
        void aTopicWithoutQuestionsIsAnErrorInEveryLanguage() {
            assertThat(knowledge.findings("questions/ja/threats.txt"))
                    .containsExactly("questions/ja/threats.txt: error: has 0 questions, expected at least 60");
            assertThat(knowledge.findings("questions/en/threats.txt"))
                    .containsExactly("questions/en/threats.txt: error: has 0 questions, expected at least 40");
        }

        @Test
        void aTopicWithFewQuestionsIsAWarningUntilThereAreEnough() throws IOException {
            knowledge.write("questions/en/threats.txt", questions(39));
            assertThat(knowledge.findings("questions/en/threats.txt"))
                    .singleElement()
                    .asString()
                    .contains("error");
            knowledge.write("questions/en/threats.txt", questions(79));
            assertThat(knowledge.findings("questions/en/threats.txt"))
                    .containsExactly("questions/en/threats.txt: warning: has 79 questions, expected 80 or more");
            knowledge.write("questions/en/threats.txt", questions(80));
            assertThat(knowledge.findings("questions/en/threats.txt")).isEmpty();
        }

        @Test
        void whatIsOutOfScopeNeedsMore() throws IOException {
            knowledge.write("questions/en/out-of-scope.txt", questions(199));
            assertThat(knowledge.findings("questions/en/out-of-scope.txt"))
                    .containsExactly("questions/en/out-of-scope.txt: error: has 199 questions, expected at least 200");
        }

        @Test
        void questionsInTheSameWordsAreAWarning() throws IOException {
            String[] alike = IntStream.range(0, 80)
                    .mapToObj(i -> "court letter " + nonsense(i) + " arrived " + nonsense(i + 80))
                    .toArray(String[]::new);
            knowledge.write("questions/en/court-papers.txt", alike);
            assertThat(knowledge.findings("questions/en/court-papers.txt"))
                    .singleElement()
                    .asString()
                    .startsWith("questions/en/court-papers.txt: warning: the questions are too alike (0.6");
        }

        @Test
        void aQuestionIsNotAlikeToItself() throws IOException {
            String[] fifthAlike = IntStream.range(0, 10)
                    .mapToObj(i -> IntStream.range(1, 5)
                            .mapToObj(part -> " " + nonsense(i + 20 * part))
                            .reduce("court", String::concat))
                    .toArray(String[]::new);
            knowledge.write("questions/en/court-papers.txt", fifthAlike);
            assertThat(knowledge.findings("questions/en/court-papers.txt"))
                    .noneSatisfy(finding -> assertThat(finding).contains("alike"));
        }

        @Test
        void questionsFromFewWordsAreAWarning() throws IOException {
            String[] few = IntStream.range(0, 80)
                    .mapToObj(i -> nonsense(i % 9) + " " + nonsense(10 + i / 9))
                    .toArray(String[]::new);
            knowledge.write("questions/en/court-papers.txt", few);
            assertThat(knowledge.findings("questions/en/court-papers.txt"))
                    .singleElement()
                    .asString()
                    .contains("warning: the questions use few words (0.2");
        }

        private String[] questions(int count) {
            return IntStream.range(0, count)
                    .mapToObj(i -> nonsense(i) + " " + nonsense(i + 1000))
                    .toArray(String[]::new);
        }

        /** Words without common parts and without endings that a stemmer would cut. */
        private String nonsense(int number) {
            String letters = "bcdfghjklmnpqrtvwx";
            String word = Integer.toString(number * 7919 + 5000, letters.length());
            return word.chars()
                    .mapToObj(c -> letters.charAt(Character.digit(c, 18)) + "o")
                    .reduce("", String::concat);
        }
    }

    @Nested
    class Repeated {

        @Test
        void twoQuestionsOfATopicThatDifferByAWordAreAWarningAtTheLater() throws IOException {
            knowledge.write("questions/ja/court-papers.txt", "裁判所から手紙が来た", "", "裁判所から封書が来た");
            assertThat(knowledge.findings("questions/ja/court-papers.txt"))
                    .contains(
                            "questions/ja/court-papers.txt:3: warning: says nearly what line 1 does, '裁判所から手紙が来た': remove"
                                    + " one or say something new");
        }

        @Test
        void aTopicThatRepeatsItselfOftenIsAnError() throws IOException {
            knowledge.write("questions/ja/court-papers.txt", "裁判所から手紙が来た", "裁判所から封書が来た", "差し押さえの紙");
            assertThat(knowledge.findings("questions/ja/court-papers.txt"))
                    .anySatisfy(finding -> assertThat(finding)
                            .startsWith("questions/ja/court-papers.txt: error: 1 of 3 questions nearly repeat others"));
        }

        @Test
        void twoTopicsThatClaimAQuestionAreAWarning() throws IOException {
            knowledge.write("questions/en/court-papers.txt", "a letter says they will sue me");
            knowledge.write("questions/en/threats.txt", "what now", "A letter says they'll sue me!");
            assertThat(knowledge.findings("questions/en/threats.txt"))
                    .contains(
                            "questions/en/threats.txt:2: warning: another topic claims nearly the same, "
                                    + "questions/en/court-papers.txt:1 'a letter says they will sue me': keep it where it belongs");
        }

        @Test
        void aQuestionThatAnotherTopicsButtonSendsIsAWarning() throws IOException {
            knowledge.write("questions/ja/court-papers.txt", "払わないと訴える、家や職場に請求に行くと書いてあります。本当にそうなりますか");
            assertThat(knowledge.findings("questions/ja/court-papers.txt"))
                    .anySatisfy(finding -> assertThat(finding)
                            .startsWith(
                                    "questions/ja/court-papers.txt:1: warning: another topic claims nearly the same,"
                                            + " articles/ja/threats.md:4"));
        }
    }

    @Nested
    class Leaked {

        @BeforeEach
        void tests() throws IOException {
            knowledge.write(
                    "evaluation/en.tsv",
                    "question\toutcome\ttopics\tstyle",
                    "they say they will sue me\tanswer\tthreats\tplain",
                    "Good morning\tsmalltalk\t\tplain");
        }

        @Test
        void aTestThatIsTrainedOnIsAnErrorAtTheTrainingSide() throws IOException {
            knowledge.write("questions/en/threats.txt", "what now", "They say they will sue me!!");
            assertThat(knowledge.findings("questions/en/threats.txt"))
                    .contains(
                            "questions/en/threats.txt:2: warning: the evaluation asks nearly the same, evaluation/en.tsv:2 'they"
                                    + " say they will sue me': remove this one, not the test");
            knowledge.write("questions/en/threats.txt", "what now", "THEY SAY  they will sue me");
            assertThat(knowledge.findings("questions/en/threats.txt"))
                    .contains(
                            "questions/en/threats.txt:2: error: the evaluation asks the same in evaluation/en.tsv:2: remove this"
                                    + " one, not the test");
        }

        @Test
        void aGreetingThatEverybodySaysMayBeLearned() throws IOException {
            knowledge.write("questions/en/smalltalk.txt", "good morning");
            assertThat(knowledge.findings("questions/en/smalltalk.txt"))
                    .noneSatisfy(finding -> assertThat(finding).contains("evaluation"));
        }

        @Test
        void aWrongTestIsAnErrorAtItsLine() throws IOException {
            knowledge.write("evaluation/ja.tsv", "訴える?\tanswer\tthreat");
            assertThat(knowledge.findings("evaluation/"))
                    .singleElement()
                    .asString()
                    .startsWith("evaluation/ja.tsv:1: error: there is no topic 'threat', expected one of");
        }
    }

    @Nested
    class Confused {

        @Test
        void modelsTrainedFromTheQuestionsSeeOneInTheWrongFile() throws IOException {
            for (String language : new String[] {"ja", "en"}) {
                knowledge.write("questions/" + language + "/court-papers.txt", about("a red letter from the court"));
                String[] threats = about("somebody says pay today");
                threats[7] = "blue came a red letter from the court blue";
                knowledge.write("questions/" + language + "/threats.txt", threats);
            }
            assertThat(knowledge.confusions())
                    .hasSize(2)
                    .allSatisfy(finding -> assertThat(finding)
                            .contains("/threats.txt:8: warning: a model that has not seen 'blue came a red letter")
                            .contains("% sure of court-papers: move it, or teach this topic more like it"));
        }

        private String[] about(String what) {
            String[] colours = {"green", "grey", "blue", "pink", "white"};
            return IntStream.range(0, 25)
                    .mapToObj(i -> colours[i % 5] + " " + what + " " + colours[i / 5])
                    .toArray(String[]::new);
        }
    }
}
