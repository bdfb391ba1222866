package madoguchi.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactedAddressTest {

    private final Redactor redactor = new Redactor();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "東京都新宿区西新宿2-8-1",
                "東京都新宿区西新宿2-8-1 コーポ101号",
                "〒１６３－８００１ 東京都新宿区西新宿２丁目８番１号",
                "東京都新宿区西新宿二丁目八番一号",
                "東京都 新宿区 西新宿 2-8-1",
                "東京都港区六本木6丁目10-1 六本木ヒルズ森タワー23階",
                "新宿区西新宿2の8の1",
                "西新宿2丁目8番1号",
                "横浜市中区本町6-50-10",
                "横浜市青葉区つつじが丘町1-2-3",
                "さいたま市浦和区高砂3-15-1",
                "北海道札幌市中央区北3条西6丁目",
                "札幌市中央区北一条西二丁目",
                "長野県下伊那郡阿南町大字東條58番地1",
                "京都市下京区烏丸通七条下る東塩小路町721-1",
                "大阪府大阪市中央区大手前2丁目1-22",
                "福岡県福岡市博多区東公園7-7 第二山田荘203号室",
                "愛知県豊田市西町3ー60",
                "町田市本町田123番地",
                "〒163-8001",
                "〒1638001東京都新宿区",
                "160-0023 東京都新宿区"
            })
    void japaneseAddressesGoWhole(String address) {
        assertThat(redactor.redact("わたしは" + address + "です")).isEqualTo("わたしは[住所]です");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2-8-1 Nishi-Shinjuku, Shinjuku-ku, Tokyo 163-8001",
                "2-8-1 Nishi-Shinjuku, Shinjuku-ku, Tokyo 163-8001, Japan",
                "1-2-3 Honcho, Naka-ku, Yokohama 231-0005",
                "Nishi-Shinjuku 2-chome 8-1, Shinjuku-ku, Tokyo",
                "Tokyo-to, Shinjuku-ku, Nishi-Shinjuku 2-8-1",
                "Yokohama-shi Naka-ku Honcho 6-50-10",
                "2-8-1 nishi-shinjuku shinjuku-ku tokyo",
                "Tokyo 163-8001"
            })
    void romanAddressesGoInEitherOrder(String address) {
        assertThat(redactor.redact("I live at " + address + " and they called"))
                .isEqualTo("I live at [address] and they called");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        住所は西新宿2-8-1と書いた       | 住所は[住所]と書いた
        郵便番号は160-0023です        | 郵便番号は[住所]です
        〒060-0042 080-1234-5678 | [address] [phone]
        """)
    void wordsThatCallThemStay(String written, String redacted) {
        assertThat(redactor.redact(written)).isEqualTo(redacted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "東京都",
                "大阪市の警察に相談",
                "東京都新宿区に住んでいます",
                "横浜市の消費者センターに1-2回電話した",
                "大阪市で2-3日前に",
                "新宿区に住む友達が3-4回",
                "大阪市中央区のビル3階",
                "町内会の3-4人",
                "銀座4丁目に呼び出された",
                "千代田区1丁目",
                "「東京都 世田谷区 iPhone」って表示された",
                "東京都千代田区の東京簡易裁判所 令和8年(ロ)第1234号",
                "東京都港区 188",
                "東京都新宿区 40,000円",
                "横浜市中区 2026-11-24",
                "1-2 weeks in Tokyo",
                "12-15 people in Osaka got it",
                "It happened 2-3 times, Tokyo",
                "from 10-11, Osaka",
                "Shinjuku-ku, Tokyo"
            })
    void placesThatManyShareStay(String text) {
        assertThat(redactor.redact(text)).isEqualTo(text);
    }
}
