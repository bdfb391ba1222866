package madoguchi.importing;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A new folder for the drafts of one page: {@code page} for {@code page.html}, then {@code page-2} and so on. Drafts of
 * two pages, or of two imports of one, never mix, and what a person has made of a draft is never written over.
 */
final class DraftFolder {

    private DraftFolder() {}

    /**
     * Writes {@code draft-01.md} and so on.
     *
     * @param parent is made when it is missing; stays as it is when there are no drafts
     * @return the files, in the order of the drafts
     * @throws ImportException when the parent is a file, or a draft cannot be written
     */
    static List<Path> write(Path parent, Path page, List<Draft> drafts) {
        List<Path> written = new ArrayList<>();
        if (drafts.isEmpty()) {
            return written;
        }
        Path place = parent;
        try {
            Path folder = create(parent, page);
            for (Draft draft : drafts) {
                place = folder.resolve(String.format(Locale.ROOT, "draft-%02d.md", written.size() + 1));
                Files.writeString(place, draft.markdown(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                written.add(place);
            }
            return written;
        } catch (FileAlreadyExistsException e) {
            throw new ImportException(e.getFile() + ": is a file, expected a folder for drafts: name another", e);
        } catch (IOException e) {
            throw new ImportException(place + ": cannot be written, expected a writable folder: name another", e);
        }
    }

    private static Path create(Path parent, Path page) throws IOException {
        Files.createDirectories(parent);
        String name = page.getFileName().toString().replaceFirst("(?<=.)\\.[^.]*$", "");
        for (int number = 1; ; number++) {
            Path folder = parent.resolve(number == 1 ? name : name + "-" + number);
            try {
                // Looking first whether it is there would let two imports at once take the same folder.
                return Files.createDirectory(folder);
            } catch (FileAlreadyExistsException e) {
                continue;
            }
        }
    }
}
