package madoguchi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Predicate;
import java.util.stream.Stream;
import madoguchi.knowledge.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckingTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-12-01T03:00:00Z"), ZoneOffset.UTC);
    private static final Path SHIPPED = Path.of("knowledge");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private boolean check(Path folder, Clock clock) {
        var checking = new Checking(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                clock,
                (done, all) -> {});
        return checking.run(Folder.at(folder), false);
    }

    private String written(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theShippedKnowledgeHasNeitherErrorsNorWarnings() {
        assertThat(check(SHIPPED, NOW)).as(written(err) + written(out)).isTrue();
        assertThat(written(err)).isEmpty();
        assertThat(written(out)).matches("0 errors, 0 warnings: 30 topics, 15 referrals, \\d+ questions\n");
    }

    @Test
    void warningsAreSortedAndDoNotFail(@TempDir Path folder) throws IOException {
        copyTo(folder, file -> !file.startsWith("evaluation"));
        assertThat(check(folder, Clock.offset(NOW, Duration.ofDays(500)))).isTrue();
        assertThat(written(err)).isEmpty();
        assertThat(written(out))
                .containsSubsequence(
                        "referrals.yaml:21: warning: consumer-hotline: was checked 507 days ago",
                        "referrals.yaml:36: warning: ",
                        "referrals.yaml:143: warning: ",
                        "sources.yaml:8: warning: ")
                .containsPattern("\n0 errors, \\d+ warnings: 30 topics, 15 referrals, \\d+ questions\n$");
    }

    @Test
    void errorsGoToStandardErrorAndFail(@TempDir Path folder) throws IOException {
        copyTo(folder, file -> !file.startsWith("evaluation") && !file.startsWith("questions"));
        Files.createDirectories(folder.resolve("questions/ja"));
        Files.createDirectories(folder.resolve("questions/en"));
        assertThat(check(folder, NOW)).isFalse();
        assertThat(written(err).lines()).hasSize(68).allMatch(line -> line.contains(": error: has 0 questions"));
        assertThat(written(out)).isEqualTo("68 errors, 0 warnings: 30 topics, 15 referrals, 0 questions\n");
    }

    private static void copyTo(Path folder, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path here = SHIPPED.relativize(file);
                if (wanted.test(here)) {
                    Files.createDirectories(folder.resolve(here).getParent());
                    Files.copy(file, folder.resolve(here));
                }
            }
        }
    }

    @Test
    void aFolderThatCannotBeUsedNamesWhatIsMissingAndSaysThatMoreMayFollow(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("sources.yaml"), "");
        assertThat(check(folder, NOW)).isFalse();
        assertThat(written(err)).contains("referrals.yaml: error: is missing\n", "sources.yaml:1: error: No content");
        assertThat(written(out)).endsWith("; warnings are looked for once these errors are mended\n");
    }
}
