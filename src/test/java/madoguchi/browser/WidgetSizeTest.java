package madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What a website's customers have to fetch. */
class WidgetSizeTest {

    private static final int MOST = 40 * 1024;

    @Test
    void allScriptsTogetherAreSmall() throws IOException {
        int bytes = 0;
        try (DirectoryStream<Path> scripts =
                Files.newDirectoryStream(Path.of("src", "main", "resources", "widget"), "*.js")) {
            for (Path script : scripts) {
                bytes += compressed(Files.readAllBytes(script));
            }
        }
        assertThat(bytes).isBetween(1, MOST);
    }

    private static int compressed(byte[] script) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(script);
        }
        return bytes.size();
    }
}
