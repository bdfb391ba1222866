package madoguchi.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import madoguchi.chat.Outcome;
import madoguchi.chat.TopicId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionFileTest {

    private static final Set<TopicId> TOPICS = Set.of(new TopicId("threats"), new TopicId("court-papers"));

    private List<QuestionFile.Row> read(String text) throws IOException {
        return read(text, StandardCharsets.UTF_8);
    }

    private List<QuestionFile.Row> read(String text, Charset charset) throws IOException {
        return QuestionFile.read("q.tsv", text.getBytes(charset), TOPICS);
    }

    @Test
    void aRowIsAQuestionItsOutcomeItsTopicsAndItsStyle() throws IOException {
        assertThat(
                        read(
                                "\ufeffquestion\toutcome\ttopics\tstyle\r\n訴える?\tanswer\tthreats,court-papers\tshort\r\n\r\nHi\tsmalltalk"))
                .containsExactly(
                        new QuestionFile.Row(
                                "訴える?",
                                Outcome.ANSWER,
                                List.of(new TopicId("threats"), new TopicId("court-papers")),
                                "short"),
                        new QuestionFile.Row("Hi", Outcome.SMALLTALK, List.of(), ""));
    }

    @Test
    void anEmptyTopicMeansAnyTopic() throws IOException {
        QuestionFile.Row row = read("\ufeffx\tanswer\t\tplain").get(0);
        assertThat(row.question()).isEqualTo("x");
        assertThat(row.topics()).isEmpty();
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
                "訴える?\\tanswer\\tthreat|there is no topic 'threat', expected one of court-papers, threats"
            })
    void aWrongRowIsNamedByFileAndLineWithWhatWasExpected(String row, String message) {
        String text = "question\toutcome\ttopics\n\n" + row.replace("\\t", "\t") + "\n";
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("q.tsv:3: " + message);
    }

    @Test
    void aFileInAnotherEncodingOrWithoutQuestionsIsRefused() {
        assertThatThrownBy(() -> read("訴える?\tanswer\tthreats", Charset.forName("Shift_JIS")))
                .hasMessageEndingWith("q.tsv: is not UTF-8: save it as UTF-8");
        assertThatThrownBy(() -> read("question\toutcome\ttopics\n")).hasMessageEndingWith("q.tsv: has no questions");
    }
}
