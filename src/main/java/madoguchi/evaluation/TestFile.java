package madoguchi.evaluation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import madoguchi.chat.Language;
import madoguchi.chat.Outcome;
import madoguchi.chat.TopicId;
import madoguchi.knowledge.Finding;

/**
 * Questions whose right outcomes are known, a line each: question, outcome, topics and, if given, style, separated by tabs.
 * A first line that begins with {@code question} names the columns; blank lines are skipped.
 *
 * @param name as an operator knows it
 * @param findings what is wrong with it, each with its line; those lines are not among the questions
 */
public record TestFile(String name, List<TestQuestion> questions, List<Finding> findings) {

    private static final int OUTCOME = 1;
    private static final int TOPICS = 2;
    private static final int STYLE = 3;

    public TestFile {
        questions = List.copyOf(questions);
        findings = List.copyOf(findings);
    }

    /**
     * Reads a file's content.
     *
     * @param known the topics that the knowledge base has
     */
    public static TestFile parse(String name, byte[] bytes, Set<TopicId> known) {
        List<TestQuestion> questions = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String[] lines = text.replace("\ufeff", "").split("\r?\n", -1);
            for (int i = 0; i < lines.length; i++) {
                boolean header = i == 0 && lines[i].startsWith("question\t");
                if (!header && !lines[i].isBlank()) {
                    try {
                        questions.add(question(i + 1, lines[i].split("\t", -1), known));
                    } catch (IllegalArgumentException e) {
                        findings.add(Finding.error(name, i + 1, String.valueOf(e.getMessage())));
                    }
                }
            }
            if (questions.isEmpty() && findings.isEmpty()) {
                findings.add(Finding.error(name, 0, "has no questions"));
            }
        } catch (CharacterCodingException e) {
            findings.add(Finding.error(name, 0, "is not UTF-8: save it as UTF-8"));
        }
        return new TestFile(name, questions, findings);
    }

    private static TestQuestion question(int line, String[] fields, Set<TopicId> known) {
        if (fields.length <= OUTCOME || fields[0].isBlank()) {
            throw new IllegalArgumentException("expected question, outcome and topics, separated by tabs");
        }
        Outcome outcome = Outcome.of(fields[OUTCOME].strip());
        if (outcome == Outcome.ANSWER && fields.length <= TOPICS) {
            throw new IllegalArgumentException(
                    "the column topics is missing: expected question, outcome and topics, separated by tabs");
        }
        List<TopicId> topics = fields.length > TOPICS ? topics(fields[TOPICS], known) : List.of();
        return new TestQuestion(fields[0], outcome, topics, fields.length > STYLE ? fields[STYLE].strip() : "", line);
    }

    private static List<TopicId> topics(String field, Set<TopicId> known) {
        List<TopicId> topics = Stream.of(field.split("[,\\s]+"))
                .filter(id -> !id.isEmpty())
                .map(TopicId::new)
                .toList();
        for (TopicId topic : topics) {
            if (!known.contains(topic)) {
                String ids = String.join(
                        ", ", known.stream().map(TopicId::value).sorted().toList());
                throw new IllegalArgumentException("there is no topic '" + topic + "', expected one of " + ids);
            }
        }
        return topics;
    }

    /** Whether its questions are in a language, by its name: {@code ja.tsv} and {@code en.tsv}, others are in any. */
    public boolean isIn(Language language) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return Stream.of(Language.values()).noneMatch(other -> last.equals(other.code() + ".tsv"))
                || last.equals(language.code() + ".tsv");
    }

    /**
     * The file, if it can be measured with.
     *
     * @throws IOException when anything is wrong with it; names the first line and what was expected
     */
    public TestFile usable() throws IOException {
        if (findings.isEmpty()) {
            return this;
        }
        Finding first = findings.get(0);
        String rest = findings.size() == 1 ? "" : " (and " + (findings.size() - 1) + " more)";
        throw new IOException(first.place() + ": " + first.message() + rest);
    }
}
