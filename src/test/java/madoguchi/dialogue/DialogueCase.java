package madoguchi.dialogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import madoguchi.chat.Language;
import madoguchi.chat.Reply;
import madoguchi.chat.Turn;
import madoguchi.redaction.Redactor;
import madoguchi.text.Cleaning;

/** A conversation read from a file; its README says how it is written. */
record DialogueCase(String name, Language language, List<Exchange> exchanges) {

    /** Tuesday noon in Japan. */
    static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");

    private static final Pattern MESSAGE = Pattern.compile(">(\\d*) (.+)");

    record Exchange(String message, Expectation expected) {}

    /** @throws IllegalArgumentException when the file is no conversation */
    static DialogueCase read(Path file) throws IOException {
        Path folder = file.getParent().getFileName();
        String name = folder + "/" + file.getFileName().toString().replaceFirst("\\.txt$", "");
        List<Exchange> exchanges = new ArrayList<>();
        String message = "";
        List<String> expected = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            Matcher said = MESSAGE.matcher(line);
            if (said.matches()) {
                if (!expected.isEmpty()) {
                    exchanges.add(new Exchange(message, Expectation.of(expected)));
                    message = "";
                    expected = new ArrayList<>();
                }
                String text = said.group(2).repeat(said.group(1).isEmpty() ? 1 : Integer.parseInt(said.group(1)));
                message = message.isEmpty() ? text : message + "\n" + text;
            } else if (!line.isBlank() && !line.startsWith("#")) {
                expected.add(line);
            }
        }
        exchanges.add(new Exchange(message, Expectation.of(expected)));
        if (exchanges.stream().anyMatch(exchange -> exchange.message().isEmpty())) {
            throw new IllegalArgumentException("an expectation without a message above it");
        }
        return new DialogueCase(name, Language.of(folder.toString()), exchanges);
    }

    /** Holds the conversation; says what was wrong, with the message before it. */
    List<String> complaints(Dialogue dialogue) {
        var redactor = new Redactor();
        List<Turn> turns = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        Set<Reply> clarifications = new HashSet<>();
        for (Exchange exchange : exchanges) {
            String message = redactor.redact(Cleaning.visible(exchange.message()));
            List<Turn> remembered = turns.subList(Math.max(0, turns.size() - Dialogue.REMEMBERED), turns.size());
            Reply reply = dialogue.reply(remembered, message, language, NOON);
            turns.add(new Turn(turns.size() + 1, NOON, message, reply, "test"));
            String where = "“" + message + "” got " + reply.outcome().id() + " " + reply.topics() + " in "
                    + reply.language().code() + ", “" + reply.text() + "”: ";
            exchange.expected().complaints(reply).forEach(complaint -> complaints.add(where + complaint));
            if (reply instanceof Reply.Clarify && !clarifications.add(reply)) {
                complaints.add(where + "the same clarification came before");
            }
        }
        return complaints;
    }
}
