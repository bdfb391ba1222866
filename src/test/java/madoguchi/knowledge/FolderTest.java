package madoguchi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderOnDiskAndOneInAJarGiveTheSame() throws Exception {
        Path disk = folder.resolve("knowledge");
        Files.createDirectories(disk.resolve("articles"));
        Path jar = folder.resolve("program.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String name : new String[] {"articles/b.md", "articles/a.md", "articles/notes.txt"}) {
                byte[] bytes = ("content of " + name).getBytes(StandardCharsets.UTF_8);
                Files.write(disk.resolve(name), bytes);
                zip.putNextEntry(new ZipEntry("knowledge/" + name));
                zip.write(bytes);
            }
        }
        try (var open = new JarFile(jar.toFile())) {
            for (Folder each : new Folder[] {Folder.at(disk), new Folder.InJar(open, "knowledge/")}) {
                assertThat(each.list("articles", ".md")).containsExactly("articles/a.md", "articles/b.md");
                assertThat(each.read("articles/a.md")).asString().isEqualTo("content of articles/a.md");
                assertThat(each.has("articles/a.md")).isTrue();
                assertThat(each.has("articles/c.md")).isFalse();
                assertThatThrownBy(() -> each.read("articles/c.md")).isInstanceOf(NoSuchFileException.class);
                assertThatThrownBy(() -> each.list("questions", ".txt")).isInstanceOf(NoSuchFileException.class);
            }
        }
    }

    @Test
    void aNamedFolderThatIsMissingIsSaid() {
        assertThatThrownBy(() -> Folder.ofKnowledge(folder.resolve("missing")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("missing', expected a folder");
    }
}
