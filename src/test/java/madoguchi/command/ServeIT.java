package madoguchi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged program's server as its operator meets it: start, refusal to start, and stop. */
class ServeIT {

    @TempDir
    private Path folder;

    @Test
    void itSaysWhereItIsRefusesTheSamePortTwiceAndStopsInOrder() throws Exception {
        try (var server = RunningServer.start(new Jar(folder), Map.of("MADOGUCHI_DATABASE", "desk.db"))) {
            assertThat(server.get("/health/ready").statusCode()).isEqualTo(200);
            assertThat(server.get("/").body()).contains("<html").contains("href=\"/licences\"");
            assertThat(server.get("/licences").body()).contains("消費者庁");

            Jar.Ended second = new Jar(folder)
                    .with(Map.of("MADOGUCHI_PORT", String.valueOf(server.port()), "MADOGUCHI_DATABASE", "desk.db"))
                    .run("serve");
            assertThat(second.code()).isEqualTo(1);
            assertThat(second.err())
                    .startsWith("madoguchi: cannot listen at 127.0.0.1:" + server.port())
                    .contains("MADOGUCHI_PORT")
                    .hasLineCount(1);

            assertThat(server.get("/health/ready").statusCode())
                    .as("the first is not disturbed")
                    .isEqualTo(200);
            // 128 + SIGTERM
            assertThat(server.stop()).isEqualTo(143);
            assertThat(server.rest()).isEmpty();
        }
        assertThat(folder.resolve("desk.db")).exists();
        assertThat(folder.resolve("desk.db-wal")).as("closed in order").doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "MADOGUCHI_PORT|abc|setting port (MADOGUCHI_PORT) is 'abc', expected a number from 0 to 65535",
                "MADOGUCHI_KNOWLEDGE|missing|setting knowledge (MADOGUCHI_KNOWLEDGE) is 'missing', expected a folder"
            })
    void aWrongSettingStopsTheStartWithALineThatNamesIt(String variable, String value, String message)
            throws Exception {
        assertRefused(Map.of(variable, value), message);
    }

    @Test
    void aDatabaseThatCannotBeUsedIsNamed() throws Exception {
        Files.writeString(folder.resolve("letter.txt"), "Dear customer, this is no database. ".repeat(20));
        assertRefused(Map.of("MADOGUCHI_DATABASE", "letter.txt"), "database letter.txt cannot be used");
        assertThat(folder.resolve("letter.txt")).content().startsWith("Dear customer");
    }

    private void assertRefused(Map<String, String> settings, String message) throws Exception {
        Jar.Ended ended = new Jar(folder).with(settings).run("serve");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).startsWith("madoguchi: " + message).hasLineCount(1);
    }

    @Test
    void wrongUsageAndHelpAndVersionNeedNoKnowledge() throws Exception {
        Jar.Ended wrong = new Jar(folder).run("aks", "hello");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).startsWith("madoguchi: unknown command 'aks'").hasLineCount(1);

        Jar.Ended help = new Jar(folder).run("--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("serve", "ask", "evaluate", "check", "train", "import");

        Jar.Ended licences = new Jar(folder).run("--licences");
        assertThat(licences.code()).as(licences.err()).isZero();
        assertThat(licences.out())
                .contains("消費者庁「消費者ホットライン」")
                .contains("Nara Institute of Science and Technology")
                .containsPattern("(?s)Apache-2\\.0:.*lucene-analysis-kuromoji.*MIT:.*jsoup")
                .doesNotContain("junit");

        Jar.Ended version = new Jar(folder).run("--version");
        assertThat(version.code()).isZero();
        assertThat(version.out()).isEqualTo("madoguchi " + builtVersion() + "\n");
    }

    private static String builtVersion() throws Exception {
        var properties = new Properties();
        try (var in = Files.newInputStream(Path.of("target/maven-archiver/pom.properties"))) {
            properties.load(in);
        }
        return properties.getProperty("version");
    }
}
