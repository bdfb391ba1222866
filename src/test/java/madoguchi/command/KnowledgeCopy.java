package madoguchi.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the shipped knowledge with few questions, which trains in a moment and can be broken at will. */
final class KnowledgeCopy {

    private static final Path SHIPPED = Path.of("knowledge");
    private static final int QUESTIONS = 3;

    private final Path folder;

    private KnowledgeCopy(Path folder) {
        this.folder = folder;
    }

    static KnowledgeCopy in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(SHIPPED.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                if (file.startsWith(SHIPPED.resolve("questions"))) {
                    List<String> lines = Files.readAllLines(file);
                    Files.write(copy, lines.subList(0, Math.min(QUESTIONS, lines.size())));
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return new KnowledgeCopy(folder);
    }

    Path folder() {
        return folder;
    }

    /** Replaces the first occurrence of a text, which must be there. */
    KnowledgeCopy replace(String file, String text, String with) throws IOException {
        String before = Files.readString(folder.resolve(file));
        int start = before.indexOf(text);
        if (start < 0) {
            throw new IllegalArgumentException(file + " does not contain " + text);
        }
        Files.writeString(
                folder.resolve(file), before.substring(0, start) + with + before.substring(start + text.length()));
        return this;
    }

    KnowledgeCopy delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }

    KnowledgeCopy append(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), Files.readString(folder.resolve(file)) + text);
        return this;
    }
}
