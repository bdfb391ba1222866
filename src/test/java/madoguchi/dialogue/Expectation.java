package madoguchi.dialogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import madoguchi.chat.Outcome;
import madoguchi.chat.Reply;
import madoguchi.chat.Suggestion;

/**
 * What the right reply to a message is.
 *
 * @param right one of these is right
 * @param details further lines, each of which must hold
 */
record Expectation(List<Right> right, List<String> details) {

    /** A right outcome; with topics, one of them comes first, or is offered by a clarification. */
    private record Right(Outcome outcome, List<String> topics) {

        static Right of(String text) {
            String[] parts = text.strip().split(" +", 2);
            return new Right(
                    Outcome.of(parts[0]), parts.length == 1 ? List.of() : Arrays.asList(parts[1].split("\\|")));
        }

        boolean isMetBy(Reply reply) {
            Stream<String> topics =
                    reply.topics().stream().map(topic -> topic.id().value());
            return reply.outcome() == outcome
                    && (this.topics.isEmpty()
                            || topics.limit(outcome == Outcome.CLARIFY ? Long.MAX_VALUE : 1)
                                    .anyMatch(this.topics::contains));
        }
    }

    /** @throws IllegalArgumentException when a line is none */
    static Expectation of(List<String> lines) {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a message without an expected outcome below it");
        }
        List<Right> right =
                Arrays.stream(lines.get(0).split(" or ")).map(Right::of).toList();
        for (String line : lines.subList(1, lines.size())) {
            if (!line.matches("(says|never|offers|language) .+")) {
                throw new IllegalArgumentException("'" + line + "': expected says, never, offers or language");
            }
        }
        return new Expectation(right, List.copyOf(lines.subList(1, lines.size())));
    }

    /** What is wrong with a reply, in words; nothing when it is right. */
    List<String> complaints(Reply reply) {
        List<String> complaints = new ArrayList<>();
        if (right.stream().noneMatch(one -> one.isMetBy(reply))) {
            complaints.add("expected " + right);
        }
        details.stream().filter(detail -> !holds(detail, reply)).forEach(complaints::add);
        return complaints;
    }

    private static boolean holds(String detail, Reply reply) {
        String[] parts = detail.split(" ", 2);
        return switch (parts[0]) {
            case "says" -> reply.text().contains(parts[1]);
            case "never" -> !reply.text().contains(parts[1]);
            case "offers" -> reply.suggestions().stream().map(Suggestion::label).anyMatch(parts[1]::equals);
            default -> reply.language().code().equals(parts[1]);
        };
    }
}
