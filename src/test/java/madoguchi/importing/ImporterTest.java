package madoguchi.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import madoguchi.chat.Language;
import madoguchi.chat.TopicId;
import madoguchi.knowledge.KnowledgeException;
import madoguchi.knowledge.KnowledgeReader;
import madoguchi.text.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImporterTest {

    private static final String TEXT = "door-to-door.txt";
    private static final String MARKDOWN = "door-to-door.md";
    private static final String SHIFT_JIS_HTML = "door-to-door-shift_jis.html";

    @TempDir
    Path folder;

    private final Importer importer = new Importer(SmallKnowledge.create(), new Analyzer());

    @ParameterizedTest
    @ValueSource(strings = {TEXT, MARKDOWN, SHIFT_JIS_HTML})
    void findsEverySectionInEveryFormat(String page) {
        assertThat(importer.run(resource(page), folder).sections())
                .extracting(ImportReport.Section::heading, ImportReport.Section::under, ImportReport.Section::sentences)
                .containsExactly(
                        tuple("お知らせ News", null, 0),
                        tuple("電話勧誘(訪問販売)にご注意ください", null, 2),
                        tuple("電話勧誘について", null, 4),
                        tuple("会社を装う", "電話勧誘について", 2),
                        tuple("点検を装う", "電話勧誘について", 1),
                        tuple("電話勧誘を受けたら", null, 0),
                        tuple("その場で返事をしない", null, 1),
                        tuple("契約番号を教えない", null, 2),
                        tuple("申し込んでしまったら", null, 2),
                        tuple("書面の例", null, 12),
                        tuple("相談先のご紹介", null, 1),
                        tuple("一般財団法人 みほん通信協会 勧誘相談センター", null, 1),
                        tuple("一般社団法人 みほん消費者協会 訪問販売対策編", null, 1),
                        tuple("一般財団法人 みほん通信協会 見守りセンター", null, 1));
    }

    @Test
    void tellsWhatThePageIsWrittenIn() {
        assertThat(List.of(TEXT, MARKDOWN, SHIFT_JIS_HTML))
                .map(page -> importer.run(resource(page), folder))
                .extracting(report -> report.charset().name(), ImportReport::format, ImportReport::language)
                .containsExactly(
                        tuple("UTF-8", PageFormat.TEXT, Language.JA),
                        tuple("UTF-8", PageFormat.MARKDOWN, Language.JA),
                        tuple("windows-31j", PageFormat.HTML, Language.JA));
    }

    @Test
    void makesTheSameDraftsOfEveryFormat() throws IOException {
        List<Path> drafts = importer.run(resource(TEXT), folder.resolve("text")).written();
        importer.run(resource(MARKDOWN), folder.resolve("markdown"));
        importer.run(resource(SHIFT_JIS_HTML), folder.resolve("html"));

        assertThat(drafts).hasSize(12);
        for (Path draft : drafts) {
            assertThat(folder.resolve("markdown/door-to-door").resolve(draft.getFileName()))
                    .hasSameTextualContentAs(draft);
            assertThat(folder.resolve("html/door-to-door-shift_jis").resolve(draft.getFileName()))
                    .hasSameTextualContentAs(draft);
        }
    }

    @Test
    void draftHasItsFirstSentencesAsLeadAndListsUnderHeadings() throws IOException {
        importer.run(resource(TEXT), folder);

        assertThat(Files.readString(folder.resolve("door-to-door/draft-08.md")))
                .startsWith("---\ntitle: \"書面の例\"\n")
                .contains("\nsection: \"書面の例\"\n")
                .contains("\n---\nこのたびはお申し込みありがとうございます。\n\n## TODO: 書面の例\n申込内容\n\n- **受付日**：20XX年XX月XX日\n")
                .endsWith("\n- 氏名\n- 契約番号\n- 取り消しの理由\n");
    }

    @Test
    void checkRefusesDraftsUntilTheyAreFinished() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("knowledge/articles/ja"));
        List<Path> drafts = importer.run(resource(TEXT), folder).written();
        for (Path draft : drafts) {
            Files.move(draft, articles.resolve(draft.getFileName()));
        }

        assertThatThrownBy(() -> KnowledgeReader.read(madoguchi.knowledge.Folder.at(folder.resolve("knowledge"))))
                .isInstanceOfSatisfying(
                        KnowledgeException.class,
                        refused -> assertThat(drafts)
                                .allSatisfy(draft -> assertThat(refused.findings())
                                        .anyMatch(finding -> finding.file().endsWith("/" + draft.getFileName())
                                                && finding.message().startsWith("is unfinished"))));
    }

    @Test
    void everyImportHasANewFolderSoThatNothingMixesOrIsLost() throws IOException {
        Path mine = Files.writeString(
                Files.createDirectories(folder.resolve("door-to-door")).resolve("draft-02.md"), "mine");
        Files.writeString(folder.resolve("door-to-door-2"), "a file");

        List<Path> first = importer.run(resource(TEXT), folder).written();
        List<Path> second = importer.run(resource(MARKDOWN), folder).written();
        List<Path> other = importer.run(resource(SHIFT_JIS_HTML), folder).written();

        assertThat(List.of(first, second, other))
                .allSatisfy(drafts -> assertThat(drafts).hasSize(12));
        assertThat(first).allMatch(draft -> draft.startsWith(folder.resolve("door-to-door-3")));
        assertThat(second).allMatch(draft -> draft.startsWith(folder.resolve("door-to-door-4")));
        assertThat(other).allMatch(draft -> draft.startsWith(folder.resolve("door-to-door-shift_jis")));
        assertThat(mine).hasContent("mine");
        assertThat(folder.resolve("door-to-door").toFile().list()).containsExactly("draft-02.md");
        assertThat(folder.resolve("door-to-door-2")).hasContent("a file");
    }

    @Test
    void folderOfDraftsIsNamedAfterThePageWithoutItsEnding() throws IOException {
        assertThat(List.of("notice.2026.txt", "notice", ".html"))
                .map(name -> importer.run(page(name, "見出し\n\n本文です。\n"), folder.resolve("drafts"))
                        .written()
                        .get(0)
                        .getParent()
                        .getFileName())
                .map(Path::toString)
                .containsExactly("notice.2026", "notice", ".html");
    }

    @Test
    void listsSentencesThatNoArticleCovers() {
        List<ImportReport.Uncovered> uncovered =
                importer.run(resource(TEXT), folder).uncovered();

        assertThat(uncovered)
                .extracting(ImportReport.Uncovered::section, ImportReport.Uncovered::sentence)
                .contains(tuple("電話勧誘について", "着信拒否だけでは、すべての電話を止めることができません。"))
                .doesNotContain(
                        tuple("契約番号を教えない", "「本人確認のため」と言われても、契約番号や暗証番号は教えないでください。"),
                        tuple("申し込んでしまったら", "書面を受け取った日から8日以内であれば、契約を取り消せる場合があります。"));
    }

    @Test
    void reportsChangedNumberHoweverAlikeTheWordsAre() throws IOException {
        Path page = page("changed.txt", "取り消し\n\n書面を受け取ってから２０日以内なら、契約を取り消せる場合があります。\n");

        assertThat(importer.run(page, folder).uncovered()).singleElement().satisfies(changed -> {
            assertThat(changed.nearest()).isEqualTo(new TopicId("cancel"));
            assertThat(changed.similarity()).isGreaterThan(0.8);
            assertThat(changed.missingNumbers()).containsExactly("20日");
        });
    }

    @Test
    void takesSynonymsOfSeveralWordsForTheSame() throws IOException {
        Path page =
                page("synonym.txt", "Calls\n\nNever tell a caller your secret code.\nLightning struck the antenna.\n");

        ImportReport report = importer.run(page, folder);

        assertThat(report.language()).isEqualTo(Language.EN);
        assertThat(report.sentences()).isEqualTo(2);
        assertThat(report.uncovered())
                .extracting(ImportReport.Uncovered::sentence)
                .containsExactly("Lightning struck the antenna.");
    }

    private Path page(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Path resource(String name) {
        URL url = ImporterTest.class.getResource("/importing/" + name);
        assertThat(url).as(name).isNotNull();
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
