package madoguchi.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are nobody's: the answer may depend on them. */
class TextThatStaysTest {

    private final Redactor redactor = new Redactor();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4万円請求された",
                "40,000円を払え",
                "４００００円",
                "40000",
                "¥120,000 and 98000 yen",
                "残高は1234567890123円",
                "99,800円/180日",
                "2026年11月24日",
                "2026-11-24 10:30",
                "2026/11/24",
                "2026.11.24",
                "20261124",
                "202611241030",
                "二〇二六年十一月二十四日",
                "3日以内",
                "10-11時",
                "03:00-05:00",
                "令和8年(ワ)第123号",
                "東京地方裁判所 令和8年(ワ)第12345号",
                "192.168.10.123",
                "192.168.100.200",
                "10.0.0.1-10.0.0.254",
                "172.16.3.44、127.0.0.1、255.255.255.0",
                "http://203.0.113.5/pay?id=1",
                "http://203.0.113.5:8080",
                "Chrome 120.0.0.0",
                "version 14.2.10.1",
                "バージョン 14.2.10.1です",
                "第1.2.3.4条",
                "1. 2. 3. 14.",
                "fe80::1ff:fe23:4567:890a",
                "std::string::npos",
                "12:30:45",
                "MAC 00:1A:2B:3C:4D:5E",
                "550e8400-e29b-41d4-a716-446655440000",
                "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
                "#9110と188",
                "＃９１１０に電話",
                "110番、119番、#7119、#8000、171",
                "会員番号 12345678",
                "会員番号：0312345678",
                "お客様番号0312345678と書いてある",
                "order 0312345678",
                "請求番号 2026-0001-2345",
                "注文番号1234567890123456",
                "個体識別番号 88213",
                "口座に40000円振り込んだ",
                "口座から1000000円引かれた",
                "口座番号を教えてしまった",
                "口座番号は20261124に変わった",
                "口座は2026-11-24に作った",
                "普通 1234567円",
                "普通に4万円、当座は48,000円",
                "普通 12時",
                "記号と番号を聞かれた",
                "my bank account was charged 1000000 yen",
                "account number",
                "LINE IDを聞かれた",
                "LINE IDはSNSで教えた",
                "LINE IDはiPhone12で変える",
                "LINE ID is stolen",
                "LINE ID exchange",
                "LINEで188と言われた",
                "オンラインIDは abc123",
                "online ID: abc_123",
                "123456789012",
                "1234-5678-9012",
                "4111 1111 1111 1112",
                "Windows 10.0.19045.3803",
                "http://example.com/a?uid=88213",
                "@example.com",
                "info@ に来る",
                "block mail from @yahoo.co.jp",
                "5個@100円",
                "パスワードを変えた",
                "パスワードは8文字以上ですか",
                "パスワードは Windows10で使えない",
                "パスワードは2026年に変えた",
                "パスワードはiPhoneで変える",
                "my password is stolen",
                "password: what do I do",
                "\uD83D broken \uDE00"
            })
    void numbersThatAreNobodysStay(String text) {
        assertThat(redactor.redact(text)).isEqualTo(text);
    }

    @Test
    void everyQuestionOfTheKnowledgeBaseStays() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("knowledge/questions"))) {
            List<String> questions = files.filter(Files::isRegularFile)
                    .flatMap(file -> lines(file).stream())
                    .toList();
            assertThat(questions)
                    .isNotEmpty()
                    .allSatisfy(
                            question -> assertThat(redactor.redact(question)).isEqualTo(question));
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
