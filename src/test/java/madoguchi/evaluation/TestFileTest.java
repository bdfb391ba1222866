package madoguchi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import madoguchi.chat.Language;
import madoguchi.chat.Outcome;
import madoguchi.chat.TopicId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestFileTest {

    private static final Set<TopicId> TOPICS = Set.of(new TopicId("threats"), new TopicId("court-papers"));

    private static TestFile read(String text) {
        return TestFile.parse("q.tsv", text.getBytes(StandardCharsets.UTF_8), TOPICS);
    }

    @Test
    void aLineIsAQuestionItsOutcomeItsTopicsAndItsStyle() throws IOException {
        String text =
                "\ufeffquestion\toutcome\ttopics\tstyle\r\n訴える?\tanswer\tthreats,court-papers\tshort\r\n\r\nHi\tsmalltalk";
        assertThat(read(text).usable().questions())
                .containsExactly(
                        new TestQuestion(
                                "訴える?",
                                Outcome.ANSWER,
                                List.of(new TopicId("threats"), new TopicId("court-papers")),
                                "short",
                                2),
                        new TestQuestion("Hi", Outcome.SMALLTALK, List.of(), "", 4));
    }

    @Test
    void anEmptyTopicMeansAnyTopic() {
        assertThat(read("\ufeffx\tanswer\t\tplain").questions().get(0).topics()).isEmpty();
    }

    @Test
    void lineSeparatorsInsideAQuestionDoNotEndIt() {
        assertThat(read("one\u2028two\tsmalltalk").questions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "訴える?|expected question, outcome and topics, separated by tabs",
                "訴える? answer threats|expected question, outcome and topics, separated by tabs",
                "\\tanswer\\tthreats|expected question, outcome and topics, separated by tabs",
                "訴える?\\tanswer|the column topics is missing",
                "訴える?\\tanswers\\tthreats|outcome is 'answers', expected one of answer, clarify, handoff",
                "訴える?\\tanswer\\tthreat|there is no topic 'threat', expected one of court-papers, threats",
                "訴える?\\tanswer\\tThreats!|'Threats!' is not a topic id",
            })
    void aWrongLineIsNamedWithWhatWasExpected(String line, String message) {
        TestFile file = read("question\toutcome\ttopics\n\n" + line.replace("\\t", "\t") + "\nHi\tsmalltalk\n");
        assertThat(file.questions()).hasSize(1);
        assertThatThrownBy(file::usable).isInstanceOf(IOException.class).hasMessageStartingWith("q.tsv:3: " + message);
    }

    @Test
    void theFirstOfSeveralWrongLinesIsNamedWithHowManyThereAre() {
        assertThatThrownBy(() -> read("a\nb\nc\n").usable())
                .hasMessageContaining("q.tsv:1: ")
                .hasMessageEndingWith("(and 2 more)");
    }

    @Test
    void aFileInAnotherEncodingOrWithoutQuestionsIsRefused() {
        byte[] bytes = "訴える?\tanswer\tthreats".getBytes(Charset.forName("Shift_JIS"));
        assertThatThrownBy(() -> TestFile.parse("q.tsv", bytes, TOPICS).usable())
                .hasMessage("q.tsv: is not UTF-8: save it as UTF-8");
        assertThatThrownBy(() -> read("question\toutcome\ttopics\n").usable()).hasMessage("q.tsv: has no questions");
    }

    @Test
    void aFileNamedAfterALanguageIsInThatLanguageOthersAreInAny() {
        assertThat(new TestFile("evaluation/ja.tsv", List.of(), List.of()).isIn(Language.JA))
                .isTrue();
        assertThat(new TestFile("evaluation/ja.tsv", List.of(), List.of()).isIn(Language.EN))
                .isFalse();
        assertThat(new TestFile("evaluation/hard.tsv", List.of(), List.of()).isIn(Language.EN))
                .isTrue();
    }
}
