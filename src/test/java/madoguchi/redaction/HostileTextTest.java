package madoguchi.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    private static final int LENGTH = 100_000;

    private static final String[] PIECES = {
        "0",
        "1",
        "9",
        "090",
        "03",
        "1234",
        "5678",
        "4111 1111 1111 1111",
        "123456789018",
        "-",
        " ",
        "(",
        ")",
        "+81",
        "ー",
        "の",
        "@",
        "example.com",
        "taro",
        "東京都",
        "新宿区",
        "横浜市",
        "本町",
        "丁目",
        "番",
        "号",
        "2-8-1",
        "〒",
        "163-8001",
        "パスワードは",
        "password is ",
        "口座番号",
        "普通 ",
        "記号",
        "番号",
        "LINE ID:",
        "203.0.113.5",
        "::",
        "03-3446-0999",
        "マイナンバー",
        "電話番号は",
        "カード番号",
        "住所は",
        "です",
        "円",
        "万",
        "[電話番号]",
        "[phone]",
        "[住所]",
        "[card number]",
        "[口座番号]",
        "[LINE ID]",
        "[IP address]",
        "Tokyo",
        "Shinjuku-ku",
        "，",
        ", ",
        "\n",
        "一",
        "⑫",
        "０",
        "ID",
        "コーポ",
        "101号室",
        "a",
        "。",
        "#",
        "."
    };

    private final Redactor redactor = new Redactor(List.of("03-3446-0999"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0 ",
                "01 ",
                "2-8-1 ",
                "03 1",
                "口座番号",
                "普通 1",
                "記号1",
                "LINE ID",
                "LINE IDはa",
                "1.",
                "1.1.1.1 ",
                ":",
                "a:",
                "::1",
                "00 1 ",
                "4 ",
                "1-",
                "03(",
                "090-",
                "+4 4 2 ",
                "a@",
                "a.a.a@",
                "a at b dot ",
                "一",
                "市",
                "東京都",
                "新宿区1-",
                "1丁目",
                "1-1 a ",
                "1-1 Tokyo, ",
                "2-chome ",
                "〒1234567東京都市",
                "パスワードは",
                "password is ",
                "マイナンバー",
                "ﷺ",
                "\uD83D"
            })
    void longTextTakesNoLongTime(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        // Linear work needs two seconds at most, cold and on a slow machine; quadratic work would need minutes.
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(15),
                () -> assertThatCode(() -> redactor.redact(text)).doesNotThrowAnyException());
    }

    @Test
    void redactedTextIsNotRedactedAgain() {
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int pieces = random.nextInt(14); pieces >= 0; pieces--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String once = redactor.redact(text.toString());
            assertThat(redactor.redact(once)).as(text.toString()).isEqualTo(once);
        }
    }
}
