package madoguchi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program with a knowledge folder of an operator's own. */
class KnowledgeIT {

    @TempDir
    private Path folder;

    @Test
    void twoProcessesAtOnceTrainToEqualBytesAnswerAlikeAndAreTheLastToTrain() throws Exception {
        KnowledgeCopy.in(folder.resolve("own"))
                .replace("articles/en/threats.md", "Even if the words are strong", "In our own words");
        var jar = new Jar(folder).with(Map.of("MADOGUCHI_KNOWLEDGE", "own", "MADOGUCHI_MODELS", "models"));
        String question = "They say they will sue me or come to my home or workplace if I do not pay."
                + " Will that really happen?";
        Process first = jar.start("ask", question);
        Jar.Ended second = jar.run("ask", question);
        String firstOut = new String(first.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(Jar.end(first)).isZero();
        assertThat(second.code()).as(second.err()).isZero();
        assertThat(second.out()).isEqualTo(firstOut).startsWith("\nIn our own words");
        assertThat(second.err())
                .as("few lines, because nobody watches")
                .startsWith("training: 0%")
                .endsWith("training: 100%\n")
                .hasLineCount(5);

        Jar.Ended third = jar.run("train");
        assertThat(third.code()).isZero();
        assertThat(third.err()).isEqualTo("the model is up to date\n");

        Jar.Ended elsewhere = jar.java("-XX:ActiveProcessorCount=1").run("train", "--output", "again");
        assertThat(elsewhere.out()).isEqualTo("trained: again\n");
        Map<String, String> again = files(folder.resolve("again"));
        assertThat(again.remove("knowledge.bin"))
                .as("the knowledge in the form that a start reads")
                .isNotNull();
        assertThat(again).isEqualTo(files(kept()));
    }

    /** The only folder of models. */
    private Path kept() throws IOException {
        try (Stream<Path> models = Files.list(folder.resolve("models"))) {
            return models.reduce((one, other) -> {
                        throw new AssertionError("two models: " + one + ", " + other);
                    })
                    .orElseThrow();
        }
    }

    private static Map<String, String> files(Path model) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(model)) {
            for (Path file : found.toList()) {
                files.put(
                        file.getFileName().toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(files).containsKeys("ja.model", "ja.context", "en.model", "thresholds.properties");
        return files;
    }

    @Test
    void checkNamesFileAndLineOfAllThatIsWrong() throws Exception {
        KnowledgeCopy.in(folder.resolve("own"))
                .delete("articles/en/threats.md")
                .replace("articles/ja/what-is-spam.md", "source: support-document", "source: no-such-source")
                .replace("referrals.yaml", "checked: 2026-11-24", "checked: 2026-13-24")
                .append("questions/en/threats.txt", "Is this a twin?\nIs this a twin?\n")
                .append("articles/ja/do-not-click.md", "\n{nobody} へ\n");
        Jar.Ended checked =
                new Jar(folder).with(Map.of("MADOGUCHI_KNOWLEDGE", "own")).run("check");
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.out()).endsWith("warnings are looked for once these errors are mended\n");
        assertThat(checked.err().lines())
                .anySatisfy(line -> assertThat(line).matches("articles/en/threats\\.md: error: is missing.*"))
                .anySatisfy(line -> assertThat(line).matches("articles/ja/what-is-spam\\.md:\\d+: error: source.*"))
                .anySatisfy(line -> assertThat(line).matches("referrals\\.yaml:\\d+: error: .*checked.*"))
                .anySatisfy(
                        line -> assertThat(line).matches("questions/en/threats\\.txt:5: error: the same question.*"))
                .anySatisfy(
                        line -> assertThat(line).matches("articles/ja/do-not-click\\.md:\\d+: error: .*\\{nobody}.*"));

        Jar.Ended asked =
                new Jar(folder).with(Map.of("MADOGUCHI_KNOWLEDGE", "own")).run("ask", "hello");
        assertThat(asked.code()).isEqualTo(1);
        assertThat(asked.err()).startsWith("madoguchi: ").contains("run check").hasLineCount(1);
    }

    @Test
    void theShippedKnowledgeIsCheckedAndAPageBecomesDrafts() throws Exception {
        Jar.Ended checked = new Jar(folder).run("check");
        assertThat(checked.code()).as(checked.err()).isZero();
        assertThat(checked.out()).contains("30 topics");

        Path page = Path.of("src/test/resources/importing/door-to-door.md").toAbsolutePath();
        Jar.Ended imported = new Jar(folder).run("import", page.toString());
        assertThat(imported.code()).as(imported.err()).isZero();
        Path draft = Path.of("drafts", "door-to-door", "draft-01.md");
        assertThat(imported.out()).contains("draft: " + draft + "\n").contains("sentences that no article covers");
        assertThat(folder.resolve(draft)).isNotEmptyFile();
    }

    @Test
    void evaluateMeasuresAFileAndNamesTheLineOfAWrongOne() throws Exception {
        Files.writeString(folder.resolve("own.tsv"), "What is spam?\tanswer\twhat-is-spam\tplain\n");
        Jar.Ended measured = new Jar(folder).run("evaluate", "own.tsv");
        assertThat(measured.code()).as(measured.err()).isZero();
        assertThat(measured.out()).startsWith("## own.tsv: 1 questions, right 100.0%");

        Files.writeString(folder.resolve("wrong.tsv"), "question\toutcome\ttopics\nWhat?\tanswer\tspam\n");
        Jar.Ended refused = new Jar(folder).run("evaluate", "own.tsv", "wrong.tsv");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .startsWith("madoguchi: wrong.tsv:2: there is no topic 'spam'")
                .hasLineCount(1);
    }
}
