package madoguchi.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import madoguchi.chat.Language;
import madoguchi.chat.Referral;
import madoguchi.chat.Reply;
import madoguchi.chat.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written to bend it, the desk says nothing but what stands in the knowledge base. */
class AttackTest {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    /** So many characters in a row that come back from a message, and stand nowhere in the knowledge, are an echo. */
    private static final int ECHO = 7;

    private static final String KNOWN = known();

    private static String known() {
        try (Stream<Path> files = Files.walk(Path.of("knowledge"))) {
            return files.filter(file -> file.toString().matches(".*/(articles|replies)/.*|.*/referrals\\.yaml"))
                    .filter(Files::isRegularFile)
                    .map(AttackTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> attacks() {
        return read(Path.of("src/test/resources/danger/attacks.txt"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static Reply reply(List<Turn> before, String message) {
        return Shipped.DIALOGUE.reply(before, Shipped.MIND.redactor().redact(message), Language.JA, NOW);
    }

    private static void assertOwnWords(Reply reply, String attack) {
        List<String> echoed = IntStream.rangeClosed(0, attack.length() - ECHO)
                .mapToObj(start -> attack.substring(start, start + ECHO))
                .filter(piece -> reply.text().contains(piece) && !KNOWN.contains(piece))
                .toList();
        assertThat(echoed).as("repeated: " + reply.text()).isEmpty();
        assertThat(reply.referrals())
                .extracting(Referral::id)
                .allSatisfy(id -> assertThat(Shipped.MIND.knowledge().centres()).containsKey(id));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void anAttackGetsTheDesksOwnWords(String attack) {
        assertOwnWords(reply(List.of(), attack), attack);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void anAttackInTheMiddleOfATalkGetsThemToo(String attack) {
        Reply first = reply(List.of(), "クリックしたら4万円請求された");
        var turn = new Turn(1, NOW, "クリックしたら4万円請求された", first, Shipped.MIND.version());
        assertOwnWords(reply(List.of(turn), attack), attack);
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(attacks()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }
}
