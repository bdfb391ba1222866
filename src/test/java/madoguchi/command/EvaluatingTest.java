package madoguchi.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import madoguchi.chat.TopicId;
import madoguchi.knowledge.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluatingTest {

    @TempDir
    private Path folder;

    private Evaluating on(Path... named) throws IOException {
        return Evaluating.on(List.of(named), Folder.at(folder), Set.of(new TopicId("threats")), Clock.systemUTC());
    }

    @Test
    void aWrongFileIsNamedAsItWasGivenWithItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.tsv"), "question\toutcome\ttopics\nx\tanswer\tthreat\n");
        assertThatThrownBy(() -> on(file))
                .isInstanceOf(IOException.class)
                .hasMessage(file + ":2: there is no topic 'threat', expected one of threats");
    }

    @Test
    void aWrongFileOfTheKnowledgeIsNamedFromItsFolder() throws IOException {
        Files.createDirectories(folder.resolve("evaluation"));
        Files.writeString(folder.resolve("evaluation/ja.tsv"), "x\tanswer\tthreats\n");
        Files.writeString(folder.resolve("evaluation/en.tsv"), "x\tanswer\tthreats\nx\n");
        assertThatThrownBy(() -> on()).hasMessageStartingWith("evaluation/en.tsv:2: expected question, outcome");
    }

    @Test
    void aFileThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> on(folder.resolve("none.tsv"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void nothingToMeasureOnIsAnError() throws IOException {
        Files.createDirectories(folder.resolve("evaluation"));
        assertThatThrownBy(() -> on()).hasMessage(folder + "/evaluation has no files to measure on: name one");
    }

    @Test
    void aReportReplacesAnEarlierOne() throws IOException {
        Path file = Files.writeString(folder.resolve("report.md"), "an earlier and longer report of something else\n");
        Evaluating.write("## ja.tsv\n", file);
        assertThat(file).hasContent("# Evaluation\n\n## ja.tsv\n");
    }
}
