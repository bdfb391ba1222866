package madoguchi.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import madoguchi.chat.Language;
import madoguchi.knowledge.Folder;

/** What people type, of every topic and style: the evaluation files' questions, evenly picked. */
final class Messages {

    /** How many there are of each language. */
    static final int COUNT = 50;

    private Messages() {}

    /**
     * A message with what a right answer to it says.
     *
     * @param topics as the evaluation file has them; empty for a message that is about no topic
     */
    record Labelled(String text, String outcome, String topics) {

        /** What the classifier should take it for: the first topic, or the outcome where there is none. */
        String intent() {
            return topics.isEmpty() ? outcome : topics.split("[,\\s]")[0];
        }
    }

    /** Always the same messages for the same evaluation file. */
    static List<Labelled> of(Language language) {
        List<Labelled> all = all(language);
        if (all.size() < COUNT) {
            throw new IllegalStateException(
                    "expected " + COUNT + " questions or more of " + language.code() + ", found " + all.size());
        }
        return IntStream.range(0, COUNT)
                .mapToObj(i -> all.get(i * all.size() / COUNT))
                .toList();
    }

    /** Every question of the evaluation file. */
    static List<Labelled> all(Language language) {
        return read("evaluation/" + language.code() + ".tsv")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("question\t"))
                .map(Messages::labelled)
                .toList();
    }

    private static Labelled labelled(String line) {
        String[] fields = line.split("\t", -1);
        return new Labelled(fields[0], fields[1], fields.length > 2 ? fields[2] : "");
    }

    private static String read(String file) {
        try {
            return new String(Folder.shipped("knowledge").read(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
