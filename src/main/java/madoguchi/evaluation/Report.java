package madoguchi.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Evaluations in words and tables, as Markdown. Stateless. */
public final class Report {

    private Report() {}

    /** How well the desk did: the figures first, then by outcome, topic and style, then every mistake. */
    public static String of(Evaluation evaluation) {
        List<Judged> judged = evaluation.judged();
        var reliability = Reliability.of(judged);
        return heading(evaluation)
                + summary(evaluation, reliability)
                + section(
                        "By outcome",
                        groups(judged, one -> one.question().outcome().id()))
                + section(
                        "By topic", groups(named(judged), one -> one.question().expected()))
                + section("By style", groups(judged, Report::style))
                + section("Confidence of the first topic", table(reliability))
                + section("Confusions", confusions(judged))
                + section("Mistakes", mistakes(judged));
    }

    /** How a model compares with another on the same questions. */
    public static String of(Comparison comparison) {
        Evaluation before = comparison.before();
        Evaluation now = comparison.now();
        String change = String.format(
                Locale.ROOT,
                "right %s before, %s now: %d only now, %d only before, which equally good models differ by with a"
                        + " probability of %.3f; answered wrongly %s before, %s now%n",
                percent(before.share(Verdict.RIGHT)),
                percent(now.share(Verdict.RIGHT)),
                comparison.onlyNow(),
                comparison.onlyBefore(),
                comparison.probabilityByChance(),
                percent(before.share(Verdict.WRONG)),
                percent(now.share(Verdict.WRONG)));
        return "## " + now.name() + ", compared\n\n" + change
                + section("Better", changes(comparison.better()))
                + section("Worse", changes(comparison.worse()));
    }

    private static String heading(Evaluation evaluation) {
        return String.format(
                Locale.ROOT,
                "## %s: %d questions, right %s, answered wrongly %s%n%n",
                evaluation.name(),
                evaluation.judged().size(),
                percent(evaluation.share(Verdict.RIGHT)),
                percent(evaluation.share(Verdict.WRONG)));
    }

    private static String summary(Evaluation evaluation, Reliability reliability) {
        return String.format(
                Locale.ROOT,
                "right or offered as a choice %s; crisis seen %s, false alarms %s; expected calibration error %.3f%n",
                percent(evaluation.share(Verdict.RIGHT, Verdict.OFFERED)),
                evaluation.crisesSeen(),
                evaluation.falseAlarms(),
                reliability.expectedCalibrationError());
    }

    private static String section(String title, String body) {
        return body.isEmpty() ? "" : "\n### " + title + "\n\n" + body;
    }

    private static List<Judged> named(List<Judged> judged) {
        return judged.stream().filter(one -> !one.question().topics().isEmpty()).toList();
    }

    private static String style(Judged one) {
        return one.question().style().isEmpty() ? "-" : one.question().style();
    }

    private static String groups(List<Judged> judged, Function<Judged, String> group) {
        Map<String, List<Judged>> groups =
                judged.stream().collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()));
        if (groups.size() < 2) {
            return "";
        }
        var table = new MarkdownTable("", "questions", "right", "", "offered", "asked back", "wrong");
        groups.forEach((name, in) -> table.row(
                name,
                in.size(),
                count(in, Verdict.RIGHT),
                percent((double) count(in, Verdict.RIGHT) / in.size()),
                count(in, Verdict.OFFERED),
                count(in, Verdict.ASKED_BACK),
                count(in, Verdict.WRONG)));
        return table.toString();
    }

    private static long count(List<Judged> judged, Verdict verdict) {
        return judged.stream().filter(one -> one.verdict() == verdict).count();
    }

    private static String table(Reliability reliability) {
        if (reliability.bins().isEmpty()) {
            return "";
        }
        var table = new MarkdownTable("confidence", "replies", "mean", "right topic");
        reliability
                .bins()
                .forEach(bin -> table.row(
                        String.format(Locale.ROOT, "%.1f to %.1f", bin.from(), bin.to()),
                        bin.count(),
                        String.format(Locale.ROOT, "%.2f", bin.meanConfidence()),
                        percent(bin.accuracy())));
        return table.toString();
    }

    private static String confusions(List<Judged> judged) {
        record Confusion(String expected, String got) {}
        Map<Confusion, Long> counts = judged.stream()
                .filter(one -> !one.isRight())
                .collect(Collectors.groupingBy(
                        one -> new Confusion(one.question().expected(), one.gotInShort()), Collectors.counting()));
        if (counts.isEmpty()) {
            return "";
        }
        var table = new MarkdownTable("expected", "got", "questions");
        counts.entrySet().stream()
                .sorted(Map.Entry.<Confusion, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().toString()))
                .forEach(entry ->
                        table.row(entry.getKey().expected(), entry.getKey().got(), entry.getValue()));
        return table.toString();
    }

    private static String mistakes(List<Judged> judged) {
        return judged.stream()
                .filter(one -> !one.isRight())
                .map(one -> item(one, one.question().expected() + " expected, got " + one.got()))
                .collect(Collectors.joining());
    }

    private static String changes(List<Comparison.Change> changes) {
        return changes.stream()
                .map(change -> item(
                        change.now(),
                        change.now().question().expected() + " expected, got "
                                + change.before().got() + " before, "
                                + change.now().got() + " now"))
                .collect(Collectors.joining());
    }

    /** A line of a list; the question in code quotes, so that nothing in it is taken for Markdown. */
    private static String item(Judged one, String what) {
        String text = one.question().text();
        String quote = text.contains("`") ? "``" : "`";
        String space = text.contains("`") ? " " : "";
        return "- line " + one.question().line() + ": " + what + ": " + quote + space + text + space + quote + "\n";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }
}
