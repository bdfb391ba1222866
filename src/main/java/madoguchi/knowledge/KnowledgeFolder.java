package madoguchi.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds folders that are shipped with the program: files beside the classes, or entries of the jar. */
public final class KnowledgeFolder {

    private KnowledgeFolder() {}

    /** The knowledge base that comes with the program. */
    public static Path shipped() {
        return shipped("knowledge/sources.yaml").resolveSibling("");
    }

    /**
     * A shipped file, readable like any other.
     *
     * @throws IllegalStateException when the program was built without it
     */
    public static Path shipped(String resource) {
        URL url = KnowledgeFolder.class.getResource("/" + resource);
        if (url == null) {
            throw new IllegalStateException(resource + " is not in this program: build it with mvn package");
        }
        try {
            URI uri = url.toURI();
            return uri.getScheme().equals("jar") ? fileSystem(uri).getPath("/" + resource) : Path.of(uri);
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("cannot open " + url, e);
        }
    }

    /** Whether the program was built with this resource. */
    public static boolean isShipped(String resource) {
        return KnowledgeFolder.class.getResource("/" + resource) != null;
    }

    /** The folder that an operator names, checked to be one; the shipped one when none is named. */
    public static Path of(@Nullable Path named) {
        if (named == null) {
            return shipped();
        }
        if (!Files.isDirectory(named)) {
            throw new UncheckedIOException(new IOException(
                    "knowledge is '" + named + "', expected a folder with articles/, questions/ and referrals.yaml"));
        }
        return named;
    }

    /** The open archive, opened if need be; one at a time, because several threads read from the jar at start. */
    static synchronized FileSystem fileSystem(URI uri) throws IOException {
        try {
            return FileSystems.getFileSystem(uri);
        } catch (FileSystemNotFoundException notYetOpen) {
            return FileSystems.newFileSystem(uri, Map.of());
        }
    }
}
