package madoguchi.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import madoguchi.chat.Language;
import madoguchi.chat.Outcome;
import madoguchi.chat.Reply;
import org.junit.jupiter.api.Test;

/** What must be told apart where most depends on it, with the shipped knowledge and model. */
class DangerCasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/danger");
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    private record Case(String message, String label) {

        Reply reply() {
            return Shipped.DIALOGUE.reply(List.of(), message, Language.JA, NOW);
        }

        boolean isTakenForCrisis() {
            return reply().outcome() == Outcome.CRISIS;
        }

        boolean isRight() {
            Reply reply = reply();
            return reply.outcome() == Outcome.ANSWER
                    && reply.topics().get(0).id().value().equals(label);
        }
    }

    private static List<Case> cases(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(parts -> new Case(parts[0], parts[1]))
                .toList();
    }

    /** At most this share of the cases may be wrong; the message names them. */
    private static void assertRight(List<Case> cases, Predicate<Case> right, double wrongAllowed) {
        assertThat(cases).hasSizeGreaterThanOrEqualTo(25);
        List<Case> wrong = cases.stream().filter(right.negate()).toList();
        assertThat(wrong).hasSizeLessThanOrEqualTo((int) (cases.size() * wrongAllowed));
    }

    @Test
    void hintsAtSelfHarmAreSeen() throws IOException {
        List<Case> crises = cases("crisis.tsv").stream()
                .filter(one -> one.label().equals("crisis"))
                .toList();
        assertRight(crises, Case::isTakenForCrisis, 0.02);
    }

    @Test
    void fearAngerAndIdiomAreNoCrisis() throws IOException {
        List<Case> others = cases("crisis.tsv").stream()
                .filter(one -> one.label().equals("no"))
                .toList();
        assertRight(others, one -> !one.isTakenForCrisis(), 0.05);
    }

    @Test
    void papersFromACourtAreToldFromThreats() throws IOException {
        assertRight(cases("court.tsv"), Case::isRight, 0.05);
    }
}
