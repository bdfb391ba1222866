package madoguchi.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file an operator names, read whole and checked to be a page that can be read. */
final class PageFile {

    private static final int LARGEST = 5 * 1024 * 1024;

    private PageFile() {}

    /** @throws ImportException when it is missing, too large, empty, or not text */
    static byte[] bytes(Path file) {
        if (Files.isDirectory(file)) {
            throw new ImportException(file + ": is a folder, expected one support page: name the file");
        }
        if (!Files.exists(file)) {
            throw new ImportException(
                    file + ": there is no such file, expected a support page: check its name and folder");
        }
        byte[] bytes = read(file);
        if (bytes.length > LARGEST) {
            throw new ImportException(
                    file + ": is larger than 5 MB, expected one support page: split it into several files");
        }
        if (bytes.length == 0) {
            throw new ImportException(file + ": is empty, expected a support page: save the page again");
        }
        if (Decoding.isBinary(bytes)) {
            throw new ImportException(file
                    + ": is not text, expected text, Markdown or HTML: save the document as one of these and"
                    + " import that");
        }
        return bytes;
    }

    private static byte[] read(Path file) {
        // One byte more than allowed shows that it is too large, whatever its size is said to be.
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new ImportException(file + ": cannot be read, expected a readable file: check its permissions", e);
        }
    }
}
