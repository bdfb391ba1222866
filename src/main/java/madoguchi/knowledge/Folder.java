package madoguchi.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/** A folder that files are read from: on disk, or shipped inside the program. Safe for all threads. */
public sealed interface Folder {

    /** The whole content of a file, named by its path from here with {@code /}; a {@link NoSuchFileException} when there is none. */
    byte[] read(String file) throws IOException;

    /** The files of a sub-folder with this ending, as paths from here, sorted; an exception when there is no such folder. */
    List<String> list(String subFolder, String ending) throws IOException;

    boolean has(String file);

    /** A folder on disk. */
    static Folder at(Path path) {
        return new OnDisk(path);
    }

    /**
     * A folder that came with the program: beside its classes, or in its jar.
     *
     * @throws IllegalStateException when where the program is cannot be read
     */
    static Folder shipped(String name) {
        CodeSource source = Folder.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalStateException("cannot tell where this program is");
        }
        try {
            Path program = Path.of(source.getLocation().toURI());
            // The class loader has the same jar open, so opening it again reads nothing.
            return Files.isDirectory(program)
                    ? new OnDisk(program.resolve(name))
                    : new InJar(new JarFile(program.toFile()), name + "/");
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("cannot open " + source.getLocation(), e);
        }
    }

    /** The knowledge folder that an operator names, checked to be one; the shipped one when none is named. */
    static Folder ofKnowledge(@Nullable Path named) {
        if (named == null) {
            return shipped("knowledge");
        }
        if (!Files.isDirectory(named)) {
            throw new UncheckedIOException(new IOException(
                    "knowledge is '" + named + "', expected a folder with articles/, questions/ and referrals.yaml"));
        }
        return at(named);
    }

    /** See {@link #at}. */
    record OnDisk(Path path) implements Folder {

        @Override
        public byte[] read(String file) throws IOException {
            return Files.readAllBytes(path.resolve(file));
        }

        @Override
        public List<String> list(String subFolder, String ending) throws IOException {
            try (Stream<Path> files = Files.list(path.resolve(subFolder))) {
                return files.map(file -> subFolder + "/" + file.getFileName())
                        .filter(name -> name.endsWith(ending))
                        .sorted()
                        .toList();
            }
        }

        @Override
        public boolean has(String file) {
            return Files.exists(path.resolve(file));
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    /** See {@link #shipped}; the jar stays open as long as the program runs. */
    record InJar(JarFile jar, String prefix) implements Folder {

        @Override
        public byte[] read(String file) throws IOException {
            ZipEntry entry = jar.getEntry(prefix + file);
            if (entry == null) {
                throw new NoSuchFileException(prefix + file);
            }
            try (InputStream in = jar.getInputStream(entry)) {
                return in.readAllBytes();
            }
        }

        @Override
        public List<String> list(String subFolder, String ending) throws IOException {
            String start = prefix + subFolder + "/";
            List<String> names = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(start) && name.endsWith(ending))
                    .map(name -> name.substring(prefix.length()))
                    .sorted()
                    .toList();
            if (names.isEmpty() && jar.getEntry(start) == null) {
                throw new NoSuchFileException(start);
            }
            return names;
        }

        @Override
        public boolean has(String file) {
            return jar.getEntry(prefix + file) != null;
        }

        @Override
        public String toString() {
            return jar.getName() + "!/" + prefix;
        }
    }
}
