package madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledBrowserTest {

    @TempDir
    private Path folder;

    private Path program(String name) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    @Test
    void theBrowserOnThePathIsFound() throws Exception {
        Path chrome = program("google-chrome");
        String path = folder.resolve("nowhere") + File.pathSeparator + folder;
        assertThat(InstalledBrowser.find(Map.of("PATH", path))).contains(chrome);
    }

    @Test
    void chromiumGoesFirst() throws Exception {
        program("google-chrome");
        Path chromium = program("chromium");
        assertThat(InstalledBrowser.find(Map.of("PATH", folder.toString()))).contains(chromium);
    }

    @Test
    void theNamedBrowserGoesBeforeThePath() throws Exception {
        program("chromium");
        Path mine = program("my-browser");
        assertThat(InstalledBrowser.find(Map.of("PATH", folder.toString(), "MADOGUCHI_BROWSER", mine.toString())))
                .contains(mine);
    }

    @Test
    void aNamedBrowserThatIsNotThereIsAnError() {
        String missing = folder.resolve("missing").toString();
        assertThatThrownBy(() -> InstalledBrowser.find(Map.of("MADOGUCHI_BROWSER", missing)))
                .hasMessageContaining("MADOGUCHI_BROWSER")
                .hasMessageContaining(missing);
    }

    @Test
    void withoutAnyThereIsNone() {
        assertThat(InstalledBrowser.find(Map.of("PATH", folder.toString()))).isEmpty();
        assertThat(InstalledBrowser.find(Map.of())).isEmpty();
    }
}
