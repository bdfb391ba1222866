package madoguchi.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import madoguchi.chat.Outcome;
import madoguchi.chat.TopicId;

/**
 * Questions whose right outcomes are known, a line each: question, outcome, topics and, if given, style, separated by tabs.
 * A first line that begins with {@code question} names the columns; blank lines are skipped.
 */
final class QuestionFile {

    private static final int OUTCOME = 1;
    private static final int TOPICS = 2;
    private static final int STYLE = 3;

    private final String file;
    private final Set<TopicId> known;

    private QuestionFile(String file, Set<TopicId> known) {
        this.file = file;
        this.known = known;
    }

    /**
     * One question.
     *
     * @param topics what it is about, the first first; none where any topic is right
     * @param style how it is worded; empty when not given
     */
    record Row(String question, Outcome outcome, List<TopicId> topics, String style) {}

    /**
     * Reads a file.
     *
     * @param file its name, for messages
     * @param known the topics that the knowledge base has
     * @throws IOException when it cannot be used; names the file, the line and what was expected
     */
    static List<Row> read(String file, byte[] bytes, Set<TopicId> known) throws IOException {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": is not UTF-8: save it as UTF-8", e);
        }
        var reader = new QuestionFile(file, known);
        List<Row> rows = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = i == 0 ? lines.get(i).replace("\ufeff", "") : lines.get(i);
            boolean header = i == 0 && line.startsWith("question\t");
            if (!header && !line.isBlank()) {
                rows.add(reader.row(i + 1, line.split("\t", -1)));
            }
        }
        if (rows.isEmpty()) {
            throw new IOException(file + ": has no questions");
        }
        return rows;
    }

    private Row row(int line, String[] fields) throws IOException {
        if (fields.length <= OUTCOME || fields[0].isBlank()) {
            throw wrong(line, "expected question, outcome and topics, separated by tabs");
        }
        Outcome outcome = outcome(line, fields[OUTCOME].strip());
        if (outcome == Outcome.ANSWER && fields.length <= TOPICS) {
            throw wrong(line, "the column topics is missing: expected question, outcome and topics, separated by tabs");
        }
        List<TopicId> topics = fields.length > TOPICS ? topics(line, fields[TOPICS]) : List.of();
        return new Row(fields[0], outcome, topics, fields.length > STYLE ? fields[STYLE].strip() : "");
    }

    private Outcome outcome(int line, String id) throws IOException {
        try {
            return Outcome.of(id);
        } catch (IllegalArgumentException e) {
            throw wrong(line, String.valueOf(e.getMessage()));
        }
    }

    private List<TopicId> topics(int line, String field) throws IOException {
        List<TopicId> topics = new ArrayList<>();
        for (String id :
                Arrays.stream(field.split("[,\\s]+")).filter(s -> !s.isEmpty()).toList()) {
            TopicId topic = known.stream()
                    .filter(t -> t.value().equals(id))
                    .findFirst()
                    .orElseThrow(() -> wrong(line, "there is no topic '" + id + "', expected one of " + ids()));
            topics.add(topic);
        }
        return topics;
    }

    private String ids() {
        return known.stream().map(TopicId::value).sorted().collect(Collectors.joining(", "));
    }

    private IOException wrong(int line, String message) {
        return new IOException(file + ":" + line + ": " + message);
    }
}
