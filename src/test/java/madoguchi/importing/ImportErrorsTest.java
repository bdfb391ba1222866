package madoguchi.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import madoguchi.text.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportErrorsTest {

    @TempDir
    Path folder;

    private final Importer importer = new Importer(SmallKnowledge.create(), new Analyzer());

    @Test
    void refusesMissingFile() {
        refuses(folder.resolve("missing.txt"), "there is no such file");
    }

    @Test
    void refusesFolder() {
        refuses(folder, "is a folder");
    }

    @Test
    void refusesEmptyFile() throws IOException {
        refuses(file("empty.txt"), "is empty");
    }

    @Test
    void refusesPageWithoutWords() throws IOException {
        refuses(file("blank.txt", " \n\u3000\n----\n\u200b"), "has no words");
        refuses(file("scripts.html", "<html><script>var words = 1;</script></html>"), "has no words");
    }

    @Test
    void refusesDocumentsOfOtherPrograms() throws IOException {
        refuses(file("page.pdf", "%PDF-1.7\n"), "is not text");
        refuses(file("page.docx", "PK\u0003\u0004"), "is not text");
        refuses(file("page.bin", "a\u0000b"), "is not text");
    }

    @Test
    void refusesBytesOfNoEncoding() throws IOException {
        refuses(file("broken.txt", (byte) 0x81, (byte) 0x20, (byte) 0xff, (byte) 0x0a), "cannot be decoded");
    }

    @Test
    void refusesMoreThanFiveMegabytes() throws IOException {
        refuses(file("large.txt", new byte[5 * 1024 * 1024 + 1]), "is larger than 5 MB");
    }

    @Test
    void refusesLanguageThatTheDeskDoesNotSpeak() throws IOException {
        refuses(
                file("french.txt", "Bonjour\n\nJe ne suis pas avec vous dans la maison.\n"),
                "neither Japanese nor English");
    }

    @Test
    void refusesNestingThatNoBrowserShows() throws IOException {
        refuses(file("deep.html", "<html>" + "<div>本文です".repeat(100_000)), "nested deeper");
        refuses(file("deep.md", "<div>本文です".repeat(100_000)), "nested deeper");
    }

    @Test
    void refusesFileInPlaceOfDraftFolder() throws IOException {
        Path page = file("page.txt", "見出し\n\n本文です。\n");
        Path occupied = file("drafts", "a file");

        assertThatThrownBy(() -> importer.run(page, occupied))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining(occupied + ": is a file, expected a folder");
    }

    private void refuses(Path page, String reason) {
        Path drafts = folder.resolve("drafts");
        assertThatThrownBy(() -> importer.run(page, drafts))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith(page + ": ")
                .hasMessageContaining(reason)
                .hasMessageContaining("expected");
        assertThat(drafts).doesNotExist();
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, byte... bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
