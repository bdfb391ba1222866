package madoguchi.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the place of each kind of personal data, written in the ways that customers write it. */
class RedactedTextTest {

    private final Redactor redactor = new Redactor();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        090-1234-5678から電話がきた            | [電話番号]から電話がきた
        電話は０９０ー１２３４ー５６７８です        | 電話は[電話番号]です
        ０９０－１２３４－５６７８です            | [電話番号]です
        09012345678に電話                | [電話番号]に電話
        電話は 090 1234 5678             | 電話は [電話番号]
        番号は090.1234.5678              | 番号は[電話番号]
        番号は090(1234)5678              | 番号は[電話番号]
        （０３）１２３４－５６７８に掛けた           | [電話番号]に掛けた
        0312345678から着信                | [電話番号]から着信
        電話番号０３ー３４４６ー０９９９、会員番号12345678 | 電話番号[電話番号]、会員番号12345678
        0120-279-338とか0570-078374に電話した | [電話番号]とか[電話番号]に電話した
        090の1234の5678です               | [電話番号]です
        〇九〇-一二三四-五六七八です            | [電話番号]です
        090一1234一5678です               | [電話番号]です
        電話 090‐1234‐5678 090−1234−5678  | 電話 [電話番号] [電話番号]
        0 9 0 1 2 3 4 5 6 7 8 だよ        | [電話番号] だよ
        電話番号は1234-5678               | 電話番号は[電話番号]
        TEL:03-3446-0999 FAX:03-3446-0998 | TEL:[phone] FAX:[phone]
        090-1234-5678/03-3446-0999      | [phone]/[phone]
        +81 90-1234-5678 called         | [phone] called
        (+81) 90 1234 5678              | [phone]
        +81 (0)90-1234-5678             | [phone]
        81-90-1234-5678                 | [phone]
        ＋８１９０１２３４５６７８から             | [電話番号]から
        +1 (415) 555-2671 called me     | [phone] called me
        +1 555 123 4567 at 10           | [phone] at 10
        +44 20 7946 0958                | [phone]
        010-1-415-555-2671              | [phone]
        0081 90 1234 5678               | [phone]
        (415) 555-2671 keeps calling    | [phone] keeps calling
        1-800-555-1234                  | [phone]
        my phone number is 3446-0999    | my phone number is [phone]
        """)
    void phoneNumbers(String written, String redacted) {
        assertThat(redactor.redact(written)).isEqualTo(redacted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        メールはtaro.yamada+spam@docomo.ne.jpです | メールは[メールアドレス]です
        ｔａｒｏ＠ｅｘａｍｐｌｅ．ｃｏ．ｊｐに来た         | [メールアドレス]に来た
        taro @ example.com              | [email]
        taro(at)example.com             | [email]
        taro [at] example [dot] com     | [email]
        taro★example.com です            | [メールアドレス] です
        taroアットマークexample.comです        | [メールアドレス]です
        taro at example dot com         | [email]
        a@b.co,c@d.org                  | [email],[email]
        <mailto:hanako@example.ne.jp>   | <mailto:[email]>
        hanako@gmail に来た               | [メールアドレス] に来た
        taro@例え.jp から                  | [メールアドレス] から
        """)
    void mailAddresses(String written, String redacted) {
        assertThat(redactor.redact(written)).isEqualTo(redacted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        カードは4111-1111-1111-1111です         | カードは[カード番号]です
        ４１１１１１１１１１１１１１１１を入れた          | [カード番号]を入れた
        4111 1111 1111 1111 and 98,000 yen | [card number] and 98,000 yen
        3782 822463 10005               | [card number]
        30569309025904                  | [card number]
        6011000990139424 was my card    | [card number] was my card
        5555.5555.5555.4444             | [card number]
        カード番号4111 1111 1111 1112を入力     | カード番号[カード番号]を入力
        セキュリティコードは123                | セキュリティコードは[カード番号]
        123456789018です                | [マイナンバー]です
        1234-5678-9018                  | [my number]
        １２３４ ５６７８ ９０１８を送った           | [マイナンバー]を送った
        マイナンバー 1234 5678 9012 を送った     | マイナンバー [マイナンバー] を送った
        123456789012が私の個人番号です         | [マイナンバー]が私の個人番号です
        ﾏｲﾅﾝﾊﾞｰは1234-5678-9012         | ﾏｲﾅﾝﾊﾞｰは[マイナンバー]
        my number is 123456789012       | my number is [my number]
        """)
    void cardsAndMyNumbers(String written, String redacted) {
        assertThat(redactor.redact(written)).isEqualTo(redacted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        パスワードはabc123です               | パスワードは[パスワード]です
        パスワードは「himitsu」です            | パスワードは「[パスワード]」です
        パスワードはhimitsuでした             | パスワードは[パスワード]でした
        暗証番号は1234です                  | 暗証番号は[パスワード]です
        my password is hunter2          | my password is [password]
        Password: swordfish             | Password: [password]
        password is "swordfish"         | password is "[password]"
        my PIN is 4321                  | my PIN is [password]
        """)
    void passwords(String written, String redacted) {
        assertThat(redactor.redact(written)).isEqualTo(redacted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        口座番号 1234567                  | 口座番号 [口座番号]
        口座番号は１２３４５６７です             | 口座番号は[口座番号]です
        口座番号：123-4567 名義ヤマダ         | 口座番号：[口座番号] 名義ヤマダ
        みほん銀行 本店 普通 1234567 ヤマダタロウ   | みほん銀行 本店 普通 [口座番号] ヤマダタロウ
        普通預金口座1234567に振り込んだ         | 普通預金口座[口座番号]に振り込んだ
        当座7654321へ                   | 当座[口座番号]へ
        ゆうちょ 記号12340 番号12345671       | ゆうちょ 記号[口座番号]
        記号番号 12340-12345671           | 記号番号 [口座番号]
        account number: 1234567         | account number: [bank account]
        my bank account is 12345678.    | my bank account is [bank account].
        """)
    void bankAccounts(String written, String redacted) {
        assertThat(redactor.redact(written)).isEqualTo(redacted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        LINE ID: abc_123                | LINE ID: [LINE ID]
        ＬＩＮＥ　ＩＤ：ｈａｎａｋｏ２０２０       | ＬＩＮＥ　ＩＤ：[LINE ID]
        LINEのIDはhanako.yです            | LINEのIDは[LINE ID]です
        ラインIDは「hanako」です            | ラインIDは「[LINE ID]」です
        ライン ID hanako_88 に来た         | ライン ID [LINE ID] に来た
        LINE ID:hanako                  | LINE ID:[LINE ID]
        line id is @hanako              | line id is [LINE ID]
        LINE IDはhanakoですが             | LINE IDは[LINE ID]ですが
        """)
    void lineIds(String written, String redacted) {
        assertThat(redactor.redact(written)).isEqualTo(redacted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        あなたのIPアドレス 203.0.113.45       | あなたのIPアドレス [IPアドレス]
        IPは２０３．０．１１３．４５です            | IPは[IPアドレス]です
        IPアドレス 203. 0. 113. 45         | IPアドレス [IPアドレス]
        IP: 1.2.3.4                     | IP: [IP address]
        it shows 198.51.100.7.          | it shows [IP address].
        2001:db8:85a3:0:0:8a2e:370:7334と出た | [IPアドレス]と出た
        from 2001:db8::8a2e:370:7334    | from [IP address]
        """)
    void addressesOfTheInternet(String written, String redacted) {
        assertThat(redactor.redact(written)).isEqualTo(redacted);
    }

    @Test
    void allKindsInOneMessage() {
        String message = "電話は090-1234-5678、住所は〒163-8001 東京都新宿区西新宿2-8-1、メールはtaro@example.jp、"
                + "カードは4111 1111 1111 1111、2026年11月24日に98,000円払いました";
        assertThat(redactor.redact(message))
                .isEqualTo("電話は[電話番号]、住所は[住所]、メールは[メールアドレス]、カードは[カード番号]、2026年11月24日に98,000円払いました");
    }

    @Test
    void whatCannotBeSeenHidesNothing() {
        assertThat(redactor.redact("番号は090-12\u200b34-56\u00ad78です")).isEqualTo("番号は[電話番号]です");
        assertThat(redactor.redact("0\ufe0f\u20e39\ufe0f\u20e30-1234-5678\ufe0f\u20e3"))
                .isEqualTo("[phone]");
    }
}
