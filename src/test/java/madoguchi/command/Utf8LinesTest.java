package madoguchi.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class Utf8LinesTest {

    private static List<String> read(byte[] bytes) throws IOException {
        return read(new Utf8Lines(new ByteArrayInputStream(bytes)));
    }

    private static List<String> read(Utf8Lines lines) throws IOException {
        List<String> read = new ArrayList<>();
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            read.add(line.get());
        }
        return read;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void onlyALineFeedEndsALine() throws IOException {
        assertThat(read(utf8("a\u2028b\u0085c\rd\n\n請求\n"))).containsExactly("a\u2028b\u0085c\rd", "", "請求");
    }

    @Test
    void theLastLineNeedsNoEnd() throws IOException {
        assertThat(read(utf8("a\nb"))).containsExactly("a", "b");
        assertThat(read(utf8(""))).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheFirstLine() throws IOException {
        assertThat(read(utf8("\ufeff[\"a\"]\n\ufeffb"))).containsExactly("[\"a\"]", "\ufeffb");
    }

    @Test
    void aBadByteIsNamedByItsLineAndCostsNoLineBefore() throws IOException {
        var bytes = new byte[] {'a', '\n', (byte) 0xe3, (byte) 0x81, '\n', 'c', '\n'};
        var lines = new Utf8Lines(new ByteArrayInputStream(bytes));
        assertThat(lines.next()).contains("a");
        assertThatThrownBy(lines::next)
                .isInstanceOf(UndecodableException.class)
                .hasMessage(
                        "line 2 of standard input is not UTF-8: convert it first; the lines before it were answered");
    }

    @Test
    void aCharacterThatTheEndCutsIsABadByte() {
        assertThatThrownBy(() -> read(new byte[] {'a', (byte) 0xe3, (byte) 0x81}))
                .isInstanceOf(UndecodableException.class)
                .hasMessageStartingWith("line 1 ");
    }

    @Test
    void ofAnEndlessLineTheBeginningIsKeptAndTheNextLineIsReadWhole() throws IOException {
        // Three bytes each: the limit falls within a character.
        String endless = "請".repeat(Utf8Lines.LONGEST);
        List<String> lines = read(utf8(endless + "\nb"));
        assertThat(lines).hasSize(2).last().isEqualTo("b");
        assertThat(lines.get(0)).hasSize(Utf8Lines.LONGEST / 3);
    }

    @Test
    void aLineIsGivenBeforeTheNextOneArrives() throws IOException {
        var lines = new Utf8Lines(new InputStream() {
            private final byte[] first = utf8("a\n");

            @Override
            public int read() {
                throw new AssertionError("asked for more than had arrived");
            }

            private boolean given;

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (given) {
                    throw new AssertionError("asked for more than had arrived");
                }
                given = true;
                System.arraycopy(first, 0, buffer, offset, first.length);
                return first.length;
            }

            @Override
            public int available() {
                return given ? 0 : first.length;
            }
        });
        assertThat(lines.next()).contains("a");
    }
}
