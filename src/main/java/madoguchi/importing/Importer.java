package madoguchi.importing;

import dev.langchain4j.data.document.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import madoguchi.chat.Language;
import madoguchi.knowledge.Knowledge;
import madoguchi.text.Analyzer;
import madoguchi.text.LanguageDetector;
import org.jspecify.annotations.Nullable;

/**
 * Makes draft articles of a support page and tells what of it no article covers yet: text, Markdown or HTML, in UTF-8 or
 * in what Japanese pages were written in before. Safe for all threads as long as they write to different folders.
 */
public final class Importer {

    private final Knowledge knowledge;
    private final Analyzer analyzer;

    public Importer(Knowledge knowledge, Analyzer analyzer) {
        this.knowledge = knowledge;
        this.analyzer = analyzer;
    }

    /**
     * Imports a page. Each section with sentences becomes {@code draft-01.md} and so on in the folder, which is made when it
     * is missing; a file that is there already is left as it is.
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
        List<Path> written = new ArrayList<>();
        List<Path> kept = new ArrayList<>();
        int number = 0;
        for (PageSection section : sections) {
            if (!section.sentences().isEmpty()) {
                number++;
                Path draft = draftFolder.resolve(String.format(Locale.ROOT, "draft-%02d.md", number));
                (writeNew(draft, new Draft(section, language).markdown()) ? written : kept).add(draft);
            }
        }
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
                kept,
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

    private static boolean writeNew(Path draft, String markdown) {
        Path folder = draft.getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(draft, markdown, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return true;
        } catch (FileAlreadyExistsException e) {
            if (draft.toString().equals(e.getFile())) {
                return false;
            }
            throw new ImportException(folder + ": is a file, expected a folder for drafts: name another", e);
        } catch (IOException e) {
            throw new ImportException(draft + ": cannot be written, expected a writable folder: name another", e);
        }
    }

    private static String text(Document page, String key) {
        @Nullable String value = page.metadata().getString(key);
        return Optional.ofNullable(value).orElseThrow(() -> new IllegalStateException("the page has no " + key));
    }
}
