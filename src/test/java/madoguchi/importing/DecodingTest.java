package madoguchi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {

    private static final String PAGE = "迷惑な電話にご注意ください。当社の社員が、暗証番号をうかがうことはありません。①②㈱～\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void recognisesEncodingWithoutDeclaration(String charset) {
        assertThat(Decoding.of(PAGE.getBytes(Charset.forName(charset))))
                .contains(new Decoding(Charset.forName(charset), PAGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUC-JP", "ISO-2022-JP"})
    void recognisesWhatOldPagesWereWrittenIn(String charset) {
        String page = "迷惑な電話にご注意ください。当社の社員が、暗証番号をうかがうことはありません。\n";

        assertThat(Decoding.of(page.getBytes(Charset.forName(charset))))
                .contains(new Decoding(Charset.forName(charset), page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void believesByteOrderMarkAndDropsIt(String charset) {
        assertThat(Decoding.of(("\ufeff" + PAGE).getBytes(Charset.forName(charset))))
                .contains(new Decoding(Charset.forName(charset), PAGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=x-sjis>",
                "<META http-equiv=\"Content-Type\" content=\"text/html; charset=Shift_JIS\">",
                "<?xml version=\"1.0\" encoding=\"Shift_JIS\"?>"
            })
    void believesDeclaration(String declaration) {
        // Two half-width characters are too few to guess from, and would be valid in no other way.
        String page = declaration + "ｱｲ";

        assertThat(Decoding.of(page.getBytes(Charset.forName("windows-31j"))))
                .contains(new Decoding(Charset.forName("windows-31j"), page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shift_jis", "iso-8859-1", "utf-16", "no-such-charset", "%"})
    void readsPageWhoseDeclarationIsWrong(String declared) {
        String page = "<meta charset=\"" + declared + "\"><p>社員が暗証番号を</p>€";

        assertThat(Decoding.of(page.getBytes(StandardCharsets.UTF_8)))
                .get()
                .extracting(Decoding::text)
                .isEqualTo(page);
    }

    @Test
    void makesEveryLineBreakOneCharacter() {
        assertThat(Decoding.of("a\r\nb\rc\n".getBytes(StandardCharsets.UTF_8)))
                .get()
                .extracting(Decoding::text)
                .isEqualTo("a\nb\nc\n");
    }
}
