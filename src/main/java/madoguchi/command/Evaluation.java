package madoguchi.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import madoguchi.chat.Outcome;
import madoguchi.chat.Reply;
import madoguchi.dialogue.Dialogue;

/** How well the desk does on a file of questions: tab-separated question, outcome, topics and, if given, style. */
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

    static Evaluation of(String file, byte[] bytes, Dialogue dialogue, Clock clock) throws IOException {
        var evaluation = new Evaluation(file);
        var asking = new Asking(dialogue, clock);
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String[] fields = lines.get(i).split("\t", -1);
            if (fields[0].equals("question") || lines.get(i).isBlank()) {
                continue;
            }
            if (fields.length < 2) {
                throw new IOException(
                        file + ":" + (i + 1) + ": expected question, outcome and topics, separated by tabs");
            }
            String topic = fields.length > 2 ? fields[2].split("[, ]", -1)[0] : "";
            evaluation.count(
                    fields[0], Outcome.of(fields[1]), topic, fields.length > 3 ? fields[3] : "", asking.one(fields[0]));
        }
        return evaluation;
    }

    private void count(String question, Outcome outcome, String topic, String style, Reply reply) {
        String first =
                reply.topics().isEmpty() ? "" : reply.topics().get(0).id().value();
        boolean correct = reply.outcome() == outcome && (topic.isEmpty() || first.equals(topic));
        all++;
        right += correct ? 1 : 0;
        String expected = topic.isEmpty() ? outcome.id() : topic;
        add(byKind, expected, correct);
        add(byStyle, style.isEmpty() ? "-" : style, correct);
        if (!correct) {
            String got =
                    first.isEmpty() ? reply.outcome().id() : reply.outcome().id() + " " + first;
            mistakes.add(expected + "\t" + got + "\t" + question);
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
