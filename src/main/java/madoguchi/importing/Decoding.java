package madoguchi.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * A page's bytes as text. What the page says of itself is tried first, then UTF-8, then what Japanese pages were written in
 * before; every attempt is strict, so that no character is replaced unnoticed.
 *
 * @param text with {@code \n} as the only line break and without a byte order mark
 */
record Decoding(Charset charset, String text) {

    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final Set<String> SHIFT_JIS_NAMES =
            Set.of("shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "cp932", "windows-31j");
    /** Western encodings are guessed for anything at all, so a guess counts only when it is Japanese. */
    private static final Set<String> BELIEVED_GUESSES = Set.of("SHIFT_JIS", "EUC-JP", "ISO-2022-JP");

    private static final Set<Charset> JAPANESE =
            Set.of(StandardCharsets.UTF_8, SHIFT_JIS, Charset.forName("EUC-JP"), Charset.forName("ISO-2022-JP"));

    private static final Pattern DECLARED = Pattern.compile(
            "<meta\\b[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)|\\A\\s*<\\?xml[^>]*encoding=[\"']([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);
    private static final int DECLARED_WITHIN = 4_096;
    private static final byte ESCAPE = 0x1b;

    /** The text, or nothing when the bytes are in none of the encodings. */
    static Optional<Decoding> of(byte[] bytes) {
        return Stream.<Supplier<Optional<Charset>>>of(
                        () -> marked(bytes),
                        () -> declared(bytes).filter(JAPANESE::contains),
                        // Its bytes are all ASCII and would pass for UTF-8.
                        () -> contains(bytes, ESCAPE) ? guessed(bytes) : Optional.empty(),
                        () -> Optional.of(StandardCharsets.UTF_8),
                        // Western ones decode anything, and pages are often declared so by mistake.
                        () -> declared(bytes).filter(charset -> !charset.name().startsWith("UTF")),
                        () -> guessed(bytes),
                        () -> Optional.of(SHIFT_JIS))
                .flatMap(charset -> charset.get().stream())
                .flatMap(charset -> strictly(bytes, charset).stream())
                .findFirst();
    }

    /** Whether the bytes are a document of another program: text has no zero bytes, except in UTF-16. */
    static boolean isBinary(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        return start.startsWith("%PDF")
                || start.startsWith("PK\u0003\u0004")
                || start.startsWith("{\\rtf")
                || (contains(bytes, (byte) 0) && marked(bytes).isEmpty());
    }

    private static Optional<Charset> marked(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xff : -1;
        int second = bytes.length > 1 ? bytes[1] & 0xff : -1;
        if ((first == 0xfe && second == 0xff) || (first == 0xff && second == 0xfe)) {
            return Optional.of(first == 0xfe ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        boolean utf8 = first == 0xef && second == 0xbb && bytes.length > 2 && (bytes[2] & 0xff) == 0xbf;
        return utf8 ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(start);
        if (!declared.find()) {
            return Optional.empty();
        }
        return named(declared.group(1) == null ? declared.group(2) : declared.group(1));
    }

    private static Optional<Charset> guessed(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .filter(BELIEVED_GUESSES::contains)
                .flatMap(Decoding::named);
    }

    private static Optional<Charset> named(String name) {
        if (SHIFT_JIS_NAMES.contains(name.toLowerCase(Locale.ROOT))) {
            return Optional.of(SHIFT_JIS);
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<Decoding> strictly(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            String bare = text.startsWith("\ufeff") ? text.substring(1) : text;
            return Optional.of(new Decoding(charset, bare.replace("\r\n", "\n").replace('\r', '\n')));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean contains(byte[] bytes, byte wanted) {
        for (byte b : bytes) {
            if (b == wanted) {
                return true;
            }
        }
        return false;
    }
}
