package madoguchi.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import madoguchi.benchmark.Classifier.Said;
import madoguchi.benchmark.PublicSets.Row;
import madoguchi.chat.Language;

/** A set of questions with their intents, some of them perhaps out of scope. */
record IntentSet(
        Language language,
        List<Row> train,
        List<Row> test,
        List<Row> valid,
        List<Row> outsideValid,
        List<Row> outsideTest) {

    static IntentSet of(Path folder, Language language) throws IOException {
        return new IntentSet(
                language,
                Row.read(folder.resolve("train.tsv")),
                Row.read(folder.resolve("test.tsv")),
                Row.readIfThere(folder.resolve("valid.tsv")),
                Row.readIfThere(folder.resolve("oos_valid.tsv")),
                Row.readIfThere(folder.resolve("oos_test.tsv")));
    }

    /** What was measured, as cells of a table. */
    record Measured(String cells) {}

    Measured measure(Classifier classifier) {
        long start = System.nanoTime();
        Classifier.Learnt learnt = classifier.learn(language, train);
        double seconds = (System.nanoTime() - start) / 1e9;
        List<Said> said = said(learnt, test);
        // Once more when the virtual machine has compiled it.
        long again = System.nanoTime();
        said(learnt, test);
        double each = (System.nanoTime() - again) / 1e9 / test.size();
        Set<String> labels = new TreeSet<>(train.stream().map(Row::label).toList());
        return new Measured(String.format(
                Locale.ROOT,
                "%d, %d | %.1f | %.1f | %s | %.0f s | %.1f MB | %.0f",
                train.size(),
                labels.size(),
                100 * accuracy(test, said),
                100 * macroF1(test, said, labels),
                outside(learnt, said),
                seconds,
                learnt.size() / 1e6,
                1 / each));
    }

    private static List<Said> said(Classifier.Learnt learnt, List<Row> rows) {
        return rows.stream().map(row -> learnt.answering().say(row.text())).toList();
    }

    private static double accuracy(List<Row> rows, List<Said> said) {
        return right(rows, said, 0) / (double) rows.size();
    }

    private static long right(List<Row> rows, List<Said> said, double threshold) {
        long right = 0;
        for (int i = 0; i < rows.size(); i++) {
            boolean isRight = said.get(i).label().equals(rows.get(i).label());
            right += isRight && said.get(i).confidence() >= threshold ? 1 : 0;
        }
        return right;
    }

    private static double macroF1(List<Row> rows, List<Said> said, Set<String> labels) {
        Map<String, int[]> counts = new HashMap<>();
        labels.forEach(label -> counts.put(label, new int[3]));
        for (int i = 0; i < rows.size(); i++) {
            String right = rows.get(i).label();
            String label = said.get(i).label();
            counts.computeIfAbsent(right, l -> new int[3])[1]++;
            counts.computeIfAbsent(label, l -> new int[3])[2]++;
            if (label.equals(right)) {
                counts.get(right)[0]++;
            }
        }
        return counts.values().stream()
                .filter(count -> count[1] > 0)
                .mapToDouble(count -> 2.0 * count[0] / (count[1] + count[2]))
                .average()
                .orElse(0);
    }

    /**
     * Recall in and out of scope at the threshold with the most right decisions on the validation data, and the area under
     * the curve of confidence.
     */
    private String outside(Classifier.Learnt learnt, List<Said> said) {
        if (outsideTest.isEmpty() || outsideValid.isEmpty() || valid.isEmpty()) {
            return " | ";
        }
        List<Said> inside = said(learnt, valid);
        List<Said> outside = said(learnt, outsideValid);
        double threshold = Stream.concat(inside.stream(), outside.stream())
                .map(Said::confidence)
                .max(Comparator.comparingLong(t -> right(valid, inside, t) + below(outside, t)))
                .orElse(0.0);
        List<Said> far = said(learnt, outsideTest);
        return String.format(
                Locale.ROOT,
                "%.1f / %.1f | %.3f",
                100.0 * right(test, said, threshold) / test.size(),
                100.0 * below(far, threshold) / far.size(),
                areaUnderCurve(said, far));
    }

    private static long below(List<Said> said, double threshold) {
        return said.stream().filter(one -> one.confidence() < threshold).count();
    }

    private static double areaUnderCurve(List<Said> inside, List<Said> outside) {
        double[] far = outside.stream().mapToDouble(Said::confidence).sorted().toArray();
        double sum = 0;
        for (Said near : inside) {
            int at = java.util.Arrays.binarySearch(far, near.confidence());
            sum += at < 0 ? -at - 1 : at + 0.5;
        }
        return sum / inside.size() / far.length;
    }
}
