package madoguchi.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An empty database that the build has migrated already. A new desk begins with a copy of it, because migrating takes the
 * migrating library more than a second, which is longer than everything else that a start waits for.
 */
final class BlankDatabase {

    private static final String RESOURCE = "/db/blank.sqlite";

    private BlankDatabase() {}

    /** The build's step: makes the file anew with all migrations. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]).toAbsolutePath();
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        // Closing the last connection writes the log back, so that one file has everything.
        Database.migrated(file).close();
    }

    /** Puts a copy where no database is yet; does nothing where one is, or where the build has not made the blank one. */
    static void copyTo(Path file) {
        if (Files.exists(file)) {
            return;
        }
        try (InputStream blank = BlankDatabase.class.getResourceAsStream(RESOURCE)) {
            if (blank == null) {
                return;
            }
            // Whole before it has its name: another process that starts at the same time sees all of it or nothing.
            Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), "blank", ".sqlite");
            try {
                Files.write(whole, blank.readAllBytes());
                Files.createLink(file, whole);
            } catch (FileAlreadyExistsException another) {
                // Another process was first: its database it is.
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (UnsupportedOperationException | IOException noCopy) {
            // What stands in the way of a copy is said in words when the database is opened.
        }
    }
}
