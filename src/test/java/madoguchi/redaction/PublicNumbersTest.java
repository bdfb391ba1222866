package madoguchi.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The consultation centres' numbers: a customer who asks whether one is real must be understood. */
class PublicNumbersTest {

    private final Redactor redactor =
            new Redactor(List.of("188", "#9110", "03-3446-0999", "0570-078374", "0120-279-338"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03-3446-0999 は本物?",
                "０３－３４４６－０９９９は本物ですか",
                "０３ー３４４６ー０９９９",
                "0334460999から電話がきた",
                "03 3446 0999",
                "(03)3446-0999",
                "03(3446)0999",
                "03.3446.0999",
                "電話番号は03-3446-0999です",
                "+81 3-3446-0999 called me",
                "+81-3-3446-0999",
                "+81 (0)3-3446-0999",
                "＋８１３３４４６０９９９",
                "81-3-3446-0999",
                "010-81-3-3446-0999",
                "0570-078374",
                "０５７０ー０７８ー３７４",
                "0120-279-338とか0570-078374に電話した",
                "188と#9110、＃９１１０"
            })
    void staysHoweverItIsWritten(String text) {
        assertThat(redactor.redact(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        03-3446-0998                       | [phone]
        03-3446-0999と090-1234-5678           | 03-3446-0999と[電話番号]
        090-1234-5678/03-3446-0999         | [phone]/03-3446-0999
        03-3446-0999 090-1234-5678         | 03-3446-0999 [phone]
        暗証番号は0334460999です                | 暗証番号は[パスワード]です
        a03-3446-0999@example.com          | [email]
        """)
    void keepsNothingElse(String written, String redacted) {
        assertThat(redactor.redact(written)).isEqualTo(redacted);
    }

    @Test
    void withoutListEveryNumberGoes() {
        assertThat(new Redactor().redact("03-3446-0999")).isEqualTo("[phone]");
    }
}
