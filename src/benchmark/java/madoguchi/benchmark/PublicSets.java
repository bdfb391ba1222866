package madoguchi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import madoguchi.chat.Language;
import madoguchi.text.LanguageDetector;

/**
 * Learns public sets of questions and is tested on them, by the code that serves customers, beside OpenNLP's own categorizer
 * with its defaults. The argument is a folder of folders, each with {@code train.tsv} and {@code test.tsv} (label, tab, text)
 * and perhaps {@code valid.tsv}, {@code oos_valid.tsv} and {@code oos_test.tsv}, or with {@code docs.tsv} and
 * {@code queries.tsv} (document, tab, text). Prints a table in Markdown.
 */
public final class PublicSets {

    private PublicSets() {}

    /** A line of a set. */
    record Row(String label, String text) {

        static List<Row> read(Path file) throws IOException {
            List<Row> rows = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    rows.add(new Row(line.substring(0, tab), line.substring(tab + 1)));
                }
            }
            return rows;
        }

        /** Those of a file that need not exist. */
        static List<Row> readIfThere(Path file) throws IOException {
            return Files.exists(file) ? read(file) : List.of();
        }
    }

    /** @param arguments the folder */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1 || !Files.isDirectory(Path.of(arguments[0]))) {
            System.err.println("expected one argument, the folder of the sets: -Dbenchmarks=FOLDER");
            System.exit(2);
        }
        System.out.println(
                "| set | classifier | questions, intents | accuracy | macro-F1 | in / out of scope recall | AUROC"
                        + " | training | size | a second |");
        System.out.println("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        try (Stream<Path> folders = Files.list(Path.of(arguments[0]))) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                if (Files.exists(folder.resolve("train.tsv"))) {
                    intents(folder);
                }
            }
        }
        try (Stream<Path> folders = Files.list(Path.of(arguments[0]))) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                if (Files.exists(folder.resolve("docs.tsv"))) {
                    System.out.println(PassageSet.of(folder).line());
                }
            }
        }
    }

    private static void intents(Path folder) throws IOException {
        IntentSet set = IntentSet.of(folder, language(Row.read(folder.resolve("train.tsv"))));
        for (Classifier classifier : List.of(Classifier.OURS, Classifier.STOCK)) {
            System.out.println(
                    "| " + folder.getFileName() + " | " + classifier.name().toLowerCase(Locale.ROOT) + " | "
                            + set.measure(classifier).cells() + " |");
        }
    }

    private static Language language(List<Row> rows) {
        var detector = new LanguageDetector();
        long japanese = rows.stream()
                .filter(row -> detector.detect(row.text()) == LanguageDetector.Detected.JAPANESE)
                .count();
        return japanese > rows.size() / 2 ? Language.JA : Language.EN;
    }
}
