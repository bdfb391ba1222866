package madoguchi.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {

    private final Redactor redactor = new Redactor();

    @ParameterizedTest
    @CsvSource({
        "電話は090-1234-5678です, 090-1234-5678",
        "０９０ー１２３４ー５６７８にかけた, １２３４",
        "番号は09012345678, 09012345678",
        "mail me at taro@example.com please, taro@example.com",
        "カードは4111 1111 1111 1111です, 4111",
        "東京都新宿区西新宿2-8-1に住んでいます, 西新宿2-8-1"
    })
    void personalDataGoes(String text, String secret) {
        assertThat(redactor.redact(text)).doesNotContain(secret);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4万円請求された",
                "40,000円を3日以内に払えと言われた",
                "2026年11月24日に届いた",
                "188と#9110に電話すればいいですか",
                "I was billed 128,000 yen"
            })
    void sumsDatesAndPublicNumbersStay(String text) {
        assertThat(redactor.redact(text)).isEqualTo(text);
    }

    @Test
    void twiceIsAsOnce() {
        String once = redactor.redact("電話090-1234-5678 メールtaro@example.com");
        assertThat(redactor.redact(once)).isEqualTo(once);
    }
}
