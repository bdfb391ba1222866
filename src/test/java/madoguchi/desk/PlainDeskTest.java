package madoguchi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import madoguchi.settings.SettingsReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk as it is used with a browser that runs no script: forms only. */
class PlainDeskTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = Desk.open(
                SettingsReader.read(
                        folder.resolve("none.yaml"),
                        Map.of(
                                "MADOGUCHI_PORT",
                                "0",
                                "MADOGUCHI_DATABASE",
                                folder.resolve("desk.db").toString())),
                Clock.systemUTC(),
                (done, all) -> {});
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static Document page(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        return Jsoup.parse(response.body());
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + desk.port() + path));
    }

    /** Fills in the page's form and sends it, as a browser does. */
    private static Document send(Document page, String name, String value) throws Exception {
        Map<String, String> fields = page.select("form input[type=hidden]").stream()
                .collect(Collectors.toMap(field -> field.attr("name"), field -> field.attr("value")));
        fields.put(name, value);
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return page(to("/ask")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    @Test
    void aQuestionIsAnsweredWithItsSourceAndCentres() throws Exception {
        Document page = send(page(to("/ask")), "text", "クリックしたら4万円請求された。払わないとだめ?");

        assertThat(page.select(".plain-text").text()).contains("払わないでください");
        assertThat(page.select(".plain-referrals a[href=tel:188]")).isNotEmpty();
        assertThat(page.select(".plain-referrals a[href=tel:%239110]")).isNotEmpty();
        assertThat(page.select(".plain-sources + ul a").first().attr("href")).startsWith("https://");
        assertThat(page.select("html").attr("lang")).isEqualTo("ja");
    }

    @Test
    void theTalkGoesOnByWritingAndByButton() throws Exception {
        Document first = send(page(to("/ask?language=en")), "text", "I got a bill after clicking, must I pay?");
        Element button = first.select(".plain-suggestions button").first();

        Document second = send(first, "pick", button.attr("value"));

        assertThat(second.select(".plain-exchange")).hasSize(2);
        assertThat(second.select("input[name=conversation]").attr("value"))
                .isEqualTo(first.select("input[name=conversation]").attr("value"));
        assertThat(send(second, "text", "thanks").select(".plain-exchange")).hasSize(3);
    }

    @Test
    void whatIsWrittenStaysWhenItCannotBeTaken() throws Exception {
        Document empty = send(page(to("/ask")), "text", "   ");
        assertThat(empty.select("[role=alert]").text()).contains("書いてから");

        String tooLong = "あ".repeat(4_001);
        Document refused = send(page(to("/ask")), "text", tooLong);
        assertThat(refused.select("[role=alert]").text()).contains("4,000文字");
        assertThat(refused.select("textarea").text()).isEqualTo(tooLong);
    }

    @Test
    void textIsTextAndAForgedTokenBeginsAnew() throws Exception {
        Document page = send(page(to("/ask")), "text", "<script>alert(1)</script> \"><b>請求が来た</b>");
        assertThat(page.select("script, .plain-customer b + b")).isEmpty();
        assertThat(page.select(".plain-customer").text()).contains("<script>");

        page.select("input[name=token]").attr("value", "forged");
        assertThat(send(page, "text", "請求が来た").select(".plain-exchange")).hasSize(1);
    }

    @Test
    void anotherWebsiteCannotSendTheForm() throws Exception {
        HttpRequest forged = to("/ask")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "https://evil.example")
                .POST(HttpRequest.BodyPublishers.ofString("text=" + URLEncoder.encode("請求が来た", StandardCharsets.UTF_8)))
                .build();
        assertThat(CLIENT.send(forged, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(403);
    }
}
