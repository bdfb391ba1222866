package madoguchi.command;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import madoguchi.chat.Outcome;
import madoguchi.chat.Reply;
import madoguchi.desk.Mind;

/** How well the desk does on the questions of a {@link QuestionFile}. */
final class Evaluation {

    private final String file;
    private final Map<String, int[]> byStyle = new TreeMap<>();
    private final Map<String, int[]> byKind = new TreeMap<>();
    private final List<String> mistakes = new ArrayList<>();
    private int all;
    private int right;
    private int wrong;

    private Evaluation(String file) {
        this.file = file;
    }

    static Evaluation of(String file, byte[] bytes, Mind mind, Clock clock) throws IOException {
        List<QuestionFile.Row> rows =
                QuestionFile.read(file, bytes, mind.knowledge().topics());
        var evaluation = new Evaluation(file);
        var asking = new Asking(mind.dialogue(), mind.redactor(), clock);
        rows.forEach(row -> evaluation.count(row, asking.one(row.question())));
        return evaluation;
    }

    private void count(QuestionFile.Row row, Reply reply) {
        String topic = row.topics().isEmpty() ? "" : row.topics().get(0).value();
        String first =
                reply.topics().isEmpty() ? "" : reply.topics().get(0).id().value();
        boolean correct = reply.outcome() == row.outcome() && (topic.isEmpty() || first.equals(topic));
        all++;
        right += correct ? 1 : 0;
        String expected = topic.isEmpty() ? row.outcome().id() : topic;
        add(byKind, expected, correct);
        add(byStyle, row.style().isEmpty() ? "-" : row.style(), correct);
        if (!correct) {
            String got =
                    first.isEmpty() ? reply.outcome().id() : reply.outcome().id() + " " + first;
            mistakes.add(expected + "\t" + got + "\t" + row.question());
            wrong += reply.outcome() == Outcome.CLARIFY ? 0 : 1;
        }
    }

    private static void add(Map<String, int[]> counts, String key, boolean correct) {
        int[] count = counts.computeIfAbsent(key, k -> new int[2]);
        count[0] += correct ? 1 : 0;
        count[1]++;
    }

    String report() {
        var out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT,
                "%s: %d questions, right %.1f%%, answered wrongly %.1f%%%n",
                file,
                all,
                100.0 * right / Math.max(1, all),
                100.0 * wrong / Math.max(1, all)));
        table(out, "by outcome or topic", byKind);
        table(out, "by style", byStyle);
        out.append("mistakes (expected, got, question)\n");
        mistakes.forEach(mistake -> out.append("  ").append(mistake).append('\n'));
        return out.toString();
    }

    private static void table(StringBuilder out, String title, Map<String, int[]> counts) {
        out.append(title).append('\n');
        counts.forEach(
                (key, count) -> out.append(String.format(Locale.ROOT, "  %-24s %d/%d%n", key, count[0], count[1])));
    }
}
