package madoguchi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import madoguchi.chat.Referral.Open;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A copy of the shipped knowledge, broken in one place at a time. */
class KnowledgeReaderTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        Path shipped = Path.of("knowledge");
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.toList()) {
                Path target = folder.resolve(shipped.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    @Test
    void theShippedKnowledgeIsWhole() {
        assertThat(KnowledgeReader.read(Folder.at(folder)).topics()).hasSize(30);
    }

    @Test
    void aMissingLanguageIsNamed() throws IOException {
        Files.delete(folder.resolve("articles/en/threats.md"));
        refused("articles/en/threats.md");
    }

    @Test
    void aWrongIdIsNamed() throws IOException {
        replace("articles/ja/threats.md", "referrals: [", "referrals: [nobody, ");
        refused("articles/ja/threats.md:8: error: field referrals: 'nobody' is not in referrals.yaml");
    }

    @Test
    void anUnfinishedArticleIsNamedWithEveryLineThatIsUnfinishedAndNothingElse() throws IOException {
        replace("articles/ja/threats.md", "label: 訴える・職場に行くと脅された", "label: TODO");
        replace("articles/ja/threats.md", "## よくある脅し文句", "## TODO: よくある脅し文句");
        assertThatThrownBy(() -> KnowledgeReader.read(Folder.at(folder)))
                .isInstanceOfSatisfying(
                        KnowledgeException.class,
                        e -> assertThat(e.findings())
                                .extracting(Finding::place)
                                .containsExactly("articles/ja/threats.md:3", "articles/ja/threats.md:13"));
    }

    @Test
    void todoBesideJapaneseLettersIsSeenAnywhereInAnArticle() throws IOException {
        replace("articles/ja/threats.md", "## よくある脅し文句", "## よくある脅し文句TODO");
        replace("articles/ja/threats.md", "title: ", "title: TODOを直す ");
        String end = Files.readString(folder.resolve("articles/ja/threats.md"));
        Files.writeString(folder.resolve("articles/ja/threats.md"), end + "\n- 項目のTODO_2\n");
        int last = (int) end.lines().count() + 2;

        assertThat(findings())
                .extracting(Finding::place)
                .containsExactly(
                        "articles/ja/threats.md:2", "articles/ja/threats.md:13", "articles/ja/threats.md:" + last);
    }

    @Test
    void wordsThatContainTodoAreNoTodo() throws IOException {
        replace("articles/en/threats.md", "title: ", "title: MASTODON todos ");

        assertThat(KnowledgeReader.read(Folder.at(folder)).topics()).hasSize(30);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    checked: 2026-11-24 | checked: 2026-13-45 | 8 | field checked is '2026-13-45', expected a date like 2026-11-24
                    checked: 2026-11-24 | checked: 2026 | 8 | field checked is '2026', expected a date like 2026-11-24
                    checked: 2026-11-24 | checked: | 8 | field checked is missing, expected a date like 2026-11-24
                    checked: 2026-11-24 | published: 2026-11-24 | 5 | field checked is missing, expected a date like 2026-11-24
                    checked: 2026-11-24 | checked: 2026-11-24\\n  published: soon | 9 | field published is 'soon', expected a date like 2026-11-24
                    origin: support-document\\n | origin: support\\n | 6 | field origin is 'support', expected support-document or public-authority
                    origin: support-document\\n | \\n | 5 | field origin is missing, expected support-document or public-authority
                    ', en: Beware of spam mail (one-click fraud)' | '' | 7 | field title.en is missing, expected a text
                    'en: Beware of spam mail (one-click fraud)' | 'en: [Beware]' | 7 | field title.en is '["Beware"]', expected a text
                    'en: Beware' | 'fr: Attention, en: Beware' | 7 | field title.fr is not known, expected one of ja, en
                    checked: 2026-11-24 | checked: 2026-11-24\\n  seen: yes | 9 | field seen is not known, expected one of origin, title, url, published, checked
                    checked: 2026-11-24 | checked: 2026-11-24\\n  url: example.jp | 9 | field url is 'example.jp', expected an address like https://example.jp/
                    """)
    void aBrokenSourceIsNamedOnceWithItsLineAndItsArticlesAreNot(String from, String to, int line, String message)
            throws IOException {
        replace("sources.yaml", from.replace("\\n", "\n"), to.replace("\\n", "\n"));

        assertThat(findings())
                .containsExactly(Finding.error("sources.yaml", line, "source support-document: " + message));
    }

    @Test
    void severalThingsWrongWithSourcesAreAllNamedOnce() throws IOException {
        replace("sources.yaml", "checked: 2026-11-24", "checked: today\n  published: today");
        replace("sources.yaml", "caa-188:\n", "nothing:\ncaa-188:\n");
        replace("articles/ja/threats.md", "referrals: [", "referrals: [nobody, ");

        assertThat(findings())
                .as("the articles' own errors are seen, too")
                .extracting(Finding::place)
                .containsExactlyInAnyOrder(
                        "sources.yaml:8", "sources.yaml:9", "sources.yaml:12", "articles/ja/threats.md:8");
    }

    @Test
    void sourcesThatAreNoYamlAreNamedOnce() throws IOException {
        replace("sources.yaml", "  checked: 2026-11-24", "\tchecked: 2026-11-24");
        assertThat(findings()).singleElement().extracting(Finding::file).isEqualTo("sources.yaml");

        Files.delete(folder.resolve("sources.yaml"));
        assertThat(findings()).containsExactly(Finding.error("sources.yaml", 0, "is missing"));
    }

    @Test
    void anUnknownSourceIsNamedWithTheKnownOnes() throws IOException {
        replace("articles/ja/threats.md", "source: ", "source: no-such-");
        replace("sources.yaml", "checked: 2026-11-24", "checked: today");
        refused(
                "articles/ja/threats.md:1: error: source 'no-such-",
                "known are aichi-police-phishing, ",
                ", support-document, ");
    }

    @Test
    void twoButtonsThatSendTheSameAreNamed() throws IOException {
        replace("articles/en/threats.md", "question: ", "question: DO NOT REPLY? #");
        replace("articles/en/do-not-reply.md", "question: ", "question: Do not reply? #");
        refused(
                "articles/en/threats.md:4: error: field question: 'DO NOT REPLY?' is also the question of do-not-reply");
    }

    @Test
    void questionsThatDifferOnlyInWidthAndCaseAreTheSame() throws IOException {
        Files.writeString(folder.resolve("questions/en/threats.txt"), "They will SUE me\n\nthey will sue me\n");
        refused("questions/en/threats.txt:3", "threats.txt:1");
    }

    @Test
    void aBadDateIsNamedWithItsLine() throws IOException {
        replace("referrals.yaml", "checked: 2026-11-24", "checked: 2026-13-45");
        refused("referrals.yaml:", "checked");
    }

    @Test
    void aDuplicateQuestionIsNamedWithBothPlaces() throws IOException {
        Files.writeString(folder.resolve("questions/en/threats.txt"), "the very same\nthe very same\n");
        refused("questions/en/threats.txt:2", "threats.txt:1");
    }

    @Test
    void openingHoursKnowWeekendsAndHolidaysInJapan() {
        OpeningHours hours = new OpeningHours(false, false, OpeningHours.Hours.of("09:00-17:00"), null, null);
        assertThat(hours.at(Instant.parse("2026-11-24T01:00:00Z"))).isEqualTo(Open.YES);
        assertThat(hours.at(Instant.parse("2026-11-24T08:00:00Z"))).isEqualTo(Open.NO);
        assertThat(hours.at(Instant.parse("2026-11-23T01:00:00Z")))
                .as("Labour Thanksgiving Day")
                .isEqualTo(Open.NO);
        assertThat(hours.at(Instant.parse("2026-11-22T01:00:00Z"))).as("Sunday").isEqualTo(Open.NO);
    }

    private void replace(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        int at = text.indexOf(from);
        Files.writeString(path, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    private List<Finding> findings() {
        return assertThrows(KnowledgeException.class, () -> KnowledgeReader.read(Folder.at(folder)))
                .findings();
    }

    private void refused(String... parts) {
        assertThatThrownBy(() -> KnowledgeReader.read(Folder.at(folder)))
                .isInstanceOf(KnowledgeException.class)
                .satisfies(e -> {
                    String findings = ((KnowledgeException) e).findings().toString();
                    assertThat(findings).contains(parts);
                });
    }
}
