package madoguchi.command;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Lines as they arrive, each decoded by itself, so that a bad byte costs nothing that came before it. Only {@code \n} ends
 * a line: U+2028 and its kin may stand inside a question. Not for several threads.
 */
final class Utf8Lines {

    /** How much of a line is kept, so that memory is bounded whatever arrives; far more than a message may have. */
    static final int LONGEST = 1 << 20;

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final InputStream in;
    private long number;

    Utf8Lines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /**
     * The next line without its end; of one longer than {@link #LONGEST} bytes only the beginning.
     *
     * @throws UndecodableException when the line is not UTF-8; names the line
     */
    Optional<String> next() throws IOException {
        number++;
        var line = new ByteArrayOutputStream();
        boolean whole = true;
        int read = in.read();
        if (read < 0) {
            return Optional.empty();
        }
        for (; read >= 0 && read != '\n'; read = in.read()) {
            if (line.size() < LONGEST) {
                line.write(read);
            } else {
                whole = false;
            }
        }
        String text = decode(line.toByteArray(), whole);
        return Optional.of(number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    private String decode(byte[] bytes, boolean whole) throws UndecodableException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var chars = CharBuffer.allocate(bytes.length);
        // Where a line was cut it may end within a character, which is then left out.
        if (decoder.decode(ByteBuffer.wrap(bytes), chars, whole).isError()) {
            throw new UndecodableException("line " + number + " of standard input is not UTF-8: convert it first;"
                    + (number == 1 ? " nothing was" : " the lines before it were") + " answered");
        }
        return chars.flip().toString();
    }
}
