package madoguchi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import madoguchi.knowledge.Folder;
import madoguchi.knowledge.Knowledge;
import madoguchi.knowledge.KnowledgeReader;
import madoguchi.text.Analyzer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pages about what the shipped articles are about, in other words. Beside each stands which of its sentences no article
 * says; all the others are said. The thresholds were chosen on these pages but for warning-notice-ja, which is as good as
 * unseen: precision 0.93, 1.00, 0.77 and 1.00, recall 0.88, 0.92, 0.91 and 0.92 in their order below.
 */
class CoverageTest {

    private static final Path PAGES = Path.of("src/test/resources/importing/coverage");

    private static Knowledge knowledge;

    @TempDir
    Path folder;

    @BeforeAll
    static void read() {
        knowledge = KnowledgeReader.read(Folder.at(Path.of("knowledge")));
    }

    @ParameterizedTest
    @CsvSource({
        "spam-notice-ja, 0.85, 0.85",
        "billing-notice-ja, 0.90, 0.85",
        "warning-notice-ja, 0.70, 0.85",
        "billing-notice-en, 0.90, 0.85"
    })
    void listsWhatIsNewAndLittleElse(String page, double precision, double recall) throws IOException {
        Set<String> isNew = Set.copyOf(Files.readAllLines(PAGES.resolve(page + ".new.txt")));
        ImportReport report = importer().run(PAGES.resolve(page + ".txt"), folder);

        List<String> listed = report.uncovered().stream()
                .map(ImportReport.Uncovered::sentence)
                .toList();
        Set<String> found = new HashSet<>(isNew);
        found.retainAll(listed);
        Set<String> missed = new HashSet<>(isNew);
        missed.removeAll(found);
        List<String> needless =
                listed.stream().filter(sentence -> !isNew.contains(sentence)).toList();
        assertThat((double) found.size() / listed.size())
                .as("precision; listed although they are covered: " + needless)
                .isGreaterThanOrEqualTo(precision);
        assertThat((double) found.size() / isNew.size())
                .as("recall; new but not listed: " + missed)
                .isGreaterThanOrEqualTo(recall);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        spam-notice-ja    | 苦情のメールであれば、返信してください。               | 返信しないで
        billing-notice-ja | 電話をかけてしまったら、支払いの義務が生まれます。          | わけではありません
        billing-notice-en | Call the number in the papers and ask what to do. | not the number in the papers
        """)
    void showsWhatItContradicts(String page, String sentence, String said) {
        assertThat(importer().run(PAGES.resolve(page + ".txt"), folder).uncovered())
                .filteredOn(ImportReport.Uncovered::opposite)
                .filteredOn(uncovered -> uncovered.sentence().equals(sentence))
                .singleElement()
                .satisfies(found -> assertThat(found.said()).contains(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        billing-notice-ja | 成年年齢は20歳です。                                   | 20歳
        billing-notice-ja | 支払督促には、受け取ってから4週間のうちに異議を申し立てる必要があります。 | 4週
        billing-notice-en | The police consultation line is #9119.          | 9119
        """)
    void showsWhatNumberIsNew(String page, String sentence, String number) {
        assertThat(importer().run(PAGES.resolve(page + ".txt"), folder).uncovered())
                .filteredOn(uncovered -> uncovered.sentence().equals(sentence))
                .singleElement()
                .satisfies(found -> assertThat(found.missingNumbers()).containsExactly(number));
    }

    private static Importer importer() {
        return new Importer(knowledge, new Analyzer());
    }
}
