package madoguchi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledTest {

    private static final Knowledge KNOWLEDGE = KnowledgeReader.read(Folder.shipped("knowledge"));

    @TempDir
    Path folder;

    @Test
    void whatIsReadBackIsWhatWasWrittenWithoutTrainingQuestions() {
        Compiled.write(KNOWLEDGE, folder);

        // Patterns are equal only to themselves: compared as they are written.
        Knowledge read = Compiled.read(Folder.at(folder)).orElseThrow();
        assertThat(read.toString()).isEqualTo(KNOWLEDGE.withoutTraining().toString());
        assertThat(read.questions().values()).hasSize(2).allMatch(List::isEmpty);
        assertThat(read.followUps().values()).hasSize(2).allMatch(List::isEmpty);
    }

    @Test
    void equalKnowledgeGivesEqualBytes() throws IOException {
        Compiled.write(KNOWLEDGE, folder);
        byte[] first = Files.readAllBytes(folder.resolve("knowledge.bin"));
        Compiled.write(KnowledgeReader.read(Folder.shipped("knowledge")), folder);

        assertThat(Files.readAllBytes(folder.resolve("knowledge.bin"))).isEqualTo(first);
    }

    @Test
    void anEmptyFolderHasNone() {
        assertThat(Compiled.read(Folder.at(folder))).isEmpty();
    }

    @Test
    void bytesThatEndTooSoonAreSaid() throws IOException {
        Compiled.write(KNOWLEDGE, folder);
        Path file = folder.resolve("knowledge.bin");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> Compiled.read(Folder.at(folder)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("build the program again");
    }
}
