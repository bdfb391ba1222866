package madoguchi.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import madoguchi.knowledge.Finding;
import madoguchi.knowledge.Folder;
import madoguchi.knowledge.KnowledgeReader;
import madoguchi.text.Analyzer;

/** The shipped articles, referrals and words with a few questions of one's own: quickly read and quickly looked over. */
final class KnowledgeCopy {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T03:00:00Z"), ZoneOffset.UTC);

    private static final Analyzer ANALYZER = new Analyzer();

    private final Path folder;

    private KnowledgeCopy(Path folder) {
        this.folder = folder;
    }

    static KnowledgeCopy in(Path folder) throws IOException {
        Path shipped = Path.of("knowledge");
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(shipped.relativize(file).toString());
                Files.createDirectories(target.getParent());
                if (!file.startsWith(shipped.resolve("questions")) && !file.startsWith(shipped.resolve("evaluation"))) {
                    Files.copy(file, target);
                }
            }
        }
        return new KnowledgeCopy(folder);
    }

    KnowledgeCopy write(String file, String... lines) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
        return this;
    }

    KnowledgeCopy replace(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " has no '" + from + "'");
        }
        int at = text.indexOf(from);
        Files.writeString(path, text.substring(0, at) + to + text.substring(at + from.length()));
        return this;
    }

    /** What is found in files whose path begins so; that most topics have no questions is left out elsewhere. */
    List<String> findings(String inFile) {
        Folder here = Folder.at(folder);
        return new Inspection(here, KnowledgeReader.read(here), ANALYZER)
                .findings(CLOCK).stream()
                        .filter(finding -> finding.file().startsWith(inFile))
                        .sorted()
                        .map(Finding::toString)
                        .toList();
    }

    /** What models see that are trained from the folder's questions. */
    List<String> confusions() {
        Folder here = Folder.at(folder);
        return new Inspection(here, KnowledgeReader.read(here), ANALYZER)
                .confusions(() -> {}).stream().map(Finding::toString).toList();
    }
}
