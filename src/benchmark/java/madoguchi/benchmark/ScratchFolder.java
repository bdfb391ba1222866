package madoguchi.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A new folder under {@code target}, which is on a disk; the system's own folder for such things may be in memory, and
 * there a durable write costs nothing.
 */
final class ScratchFolder {

    private final Path path;

    ScratchFolder() {
        try {
            Path target = Files.createDirectories(Path.of("target"));
            path = Files.createTempDirectory(target, "benchmark");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a folder under target", e);
        }
    }

    Path path() {
        return path;
    }

    void delete() {
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + path, e);
        }
    }
}
