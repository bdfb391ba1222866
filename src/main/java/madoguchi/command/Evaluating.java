package madoguchi.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import madoguchi.chat.Reply;
import madoguchi.chat.TopicId;
import madoguchi.desk.Mind;
import madoguchi.evaluation.Comparison;
import madoguchi.evaluation.Evaluation;
import madoguchi.evaluation.Report;
import madoguchi.evaluation.TestFile;
import madoguchi.knowledge.Folder;

/** Measures a desk, alone or against another, on files of questions whose right outcomes are known. */
final class Evaluating {

    private static final String TESTS = "evaluation";

    private final List<TestFile> files;
    private final Clock clock;

    private Evaluating(List<TestFile> files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /**
     * Reads the files to measure on.
     *
     * @param named by an operator; when there are none, those of the knowledge folder are taken
     * @param topics those that the knowledge base has
     * @throws IOException when one cannot be used; names its line and what was expected
     */
    static Evaluating on(List<Path> named, Folder folder, Set<TopicId> topics, Clock clock) throws IOException {
        List<TestFile> files = new ArrayList<>();
        for (Path file : named) {
            files.add(TestFile.parse(file.toString(), Files.readAllBytes(file), topics)
                    .usable());
        }
        if (named.isEmpty()) {
            for (String file : folder.list(TESTS, ".tsv")) {
                files.add(TestFile.parse(file, folder.read(file), topics).usable());
            }
        }
        if (files.isEmpty()) {
            throw new IOException(folder + "/" + TESTS + " has no files to measure on: name one");
        }
        return new Evaluating(files, clock);
    }

    /** What was measured, as Markdown; with another desk also how the first compares with it. */
    String report(Mind desk, Optional<Mind> against) {
        List<String> parts = new ArrayList<>();
        for (TestFile file : files) {
            Evaluation now = Evaluation.of(file, asking(desk));
            parts.add(Report.of(now));
            against.map(other -> Comparison.of(Evaluation.of(file, asking(other)), now))
                    .map(Report::of)
                    .ifPresent(parts::add);
        }
        return String.join("\n", parts);
    }

    /** Writes a report where an operator wants it; an earlier one is replaced. */
    static void write(String report, Path file) throws IOException {
        Files.writeString(file, "# Evaluation\n\n" + report, StandardCharsets.UTF_8);
    }

    private Function<String, Reply> asking(Mind desk) {
        return new Asking(desk.dialogue(), desk.redactor(), clock)::one;
    }
}
