package madoguchi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import madoguchi.chat.Language;
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
        assertThat(Compiled.read(Folder.at(folder)).orElseThrow().toString())
                .isEqualTo(withoutTraining(KNOWLEDGE).toString());
    }

    private static Knowledge withoutTraining(Knowledge knowledge) {
        Map<Language, List<Question>> questions = new EnumMap<>(Language.class);
        Map<Language, List<FollowUp>> followUps = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            questions.put(language, List.of());
            followUps.put(language, List.of());
        }
        return new Knowledge(
                knowledge.articles(),
                knowledge.sources(),
                knowledge.centres(),
                knowledge.rules(),
                knowledge.replies(),
                questions,
                followUps,
                knowledge.synonyms(),
                knowledge.version(),
                knowledge.trainingVersion());
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
