package madoguchi.importing;

import dev.langchain4j.data.document.Document;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import madoguchi.chat.Language;
import madoguchi.knowledge.Knowledge;
import madoguchi.text.Analyzer;
import madoguchi.text.LanguageDetector;
import org.jspecify.annotations.Nullable;

/**
 * Makes draft articles of a support page and tells what of it no article covers yet: text, Markdown or HTML, in UTF-8 or
 * in what Japanese pages were written in before. Safe for all threads.
 */
public final class Importer {

    private final Knowledge knowledge;
    private final Analyzer analyzer;

    public Importer(Knowledge knowledge, Analyzer analyzer) {
        this.knowledge = knowledge;
        this.analyzer = analyzer;
    }

    /**
     * Imports a page. Each section with sentences becomes {@code draft-01.md} and so on in a new folder, named after the
     * page, in that of all drafts, which is made when it is missing.
     *
     * @throws ImportException when the file is missing, empty, binary, undecodable, larger than 5 MB, or in a language that
     *     the desk does not speak, or when a draft cannot be written; nothing is written unless the whole page was read
     */
    public ImportReport run(Path file, Path draftFolder) {
        byte[] bytes = PageFile.bytes(file);
        Document page = new PageParser(file.toString()).parse(new ByteArrayInputStream(bytes));
        Language language = language(file, page.text());
        List<PageSection> sections = new HeadingSplitter()
                .split(page).stream()
                        .map(segment -> PageSection.of(segment, language))
                        .toList();
        var coverage = new Coverage(knowledge, analyzer, language);
        List<ImportReport.Uncovered> uncovered = sections.stream()
                .flatMap(section -> section.sentences().stream()
                        .flatMap(sentence -> coverage.gap(section.heading(), sentence).stream()))
                .toList();
        List<Draft> drafts = sections.stream()
                .filter(section -> !section.sentences().isEmpty())
                .map(section -> new Draft(section, language))
                .toList();
        List<Path> written = DraftFolder.write(draftFolder, file, drafts);
        return new ImportReport(
                file,
                Charset.forName(text(page, PageParser.CHARSET)),
                PageFormat.valueOf(text(page, PageParser.FORMAT)),
                language,
                sections.stream()
                        .map(s -> new ImportReport.Section(
                                s.heading(), s.under(), s.sentences().size()))
                        .toList(),
                written,
                uncovered);
    }

    private static Language language(Path file, String text) {
        return switch (new LanguageDetector().detect(text)) {
            case JAPANESE -> Language.JA;
            case ENGLISH -> Language.EN;
            case OTHER, UNDECIDED ->
                throw new ImportException(
                        file + ": is in neither Japanese nor English, expected a page in one of them");
        };
    }

    private static String text(Document page, String key) {
        @Nullable String value = page.metadata().getString(key);
        return Optional.ofNullable(value).orElseThrow(() -> new IllegalStateException("the page has no " + key));
    }
}
