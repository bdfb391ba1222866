package madoguchi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import madoguchi.settings.Settings;
import madoguchi.settings.SettingsReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole desk over real HTTP and a real SQLite file. */
class DeskTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = start();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static Desk start() {
        Settings settings = SettingsReader.read(
                folder.resolve("none.yaml"),
                Map.of(
                        "MADOGUCHI_PORT", "0",
                        "MADOGUCHI_DATABASE", folder.resolve("desk.db").toString(),
                        "MADOGUCHI_LIMITS_MESSAGES_PER_MINUTE", "1000",
                        "MADOGUCHI_LIMITS_CONVERSATIONS_PER_MINUTE", "1000"));
        return Desk.open(settings, Clock.systemUTC(), (done, all) -> {});
    }

    private record Opened(String id, String token) {}

    private static Opened opened() throws Exception {
        HttpResponse<String> response = post("/api/conversations", null, "{\"language\":\"ja\"}");
        assertThat(response.statusCode()).isEqualTo(201);
        JsonNode json = JSON.readTree(response.body());
        assertThat(json.path("greeting").asText()).contains("自動");
        return new Opened(json.path("id").asText(), json.path("token").asText());
    }

    private static HttpResponse<String> post(String path, String token, String body) throws Exception {
        return post(path, token, body.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> post(String path, String token, byte[] body) throws Exception {
        var request = HttpRequest.newBuilder(uri(path)).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path, String token) throws Exception {
        var request = HttpRequest.newBuilder(uri(path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        return URI.create("http://127.0.0.1:" + desk.port() + path);
    }

    private static JsonNode say(Opened conversation, String text) throws Exception {
        String body = JSON.createObjectNode().put("text", text).toString();
        HttpResponse<String> response =
                post("/api/conversations/" + conversation.id() + "/messages", conversation.token(), body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    @Test
    void aBillAfterAClickGetsTheOfficialAnswerWithItsSourceAndACentre() throws Exception {
        JsonNode reply = say(opened(), "クリックしたら4万円請求された。払わないとだめ?");
        assertThat(reply.path("outcome").asText()).isEqualTo("answer");
        assertThat(reply.path("topics").get(0).path("id").asText()).isEqualTo("billed-after-click");
        assertThat(reply.path("text").asText()).startsWith("4万円を請求されているのですね。払わないでください");
        assertThat(reply.path("passages").get(0).path("origin").asText()).isEqualTo("support-document");
        assertThat(reply.path("referrals").get(0).path("phone").asText()).isEqualTo("188");
    }

    @Test
    void moneyAlreadyGoneCallsAPerson() throws Exception {
        JsonNode reply = say(opened(), "怖くなってさっき4万円振り込んでしまいました");
        assertThat(reply.path("outcome").asText()).isEqualTo("handoff");
        assertThat(reply.path("topics").get(0).path("id").asText()).isEqualTo("already-paid");
    }

    @Test
    void aHintAtSelfHarmGetsALineToCall() throws Exception {
        assertThat(say(opened(), "もう死にたい").path("outcome").asText()).isEqualTo("crisis");
        assertThat(say(opened(), "I want to die").path("outcome").asText()).isEqualTo("crisis");
    }

    @Test
    void doubtIsReadWithWhatCameBefore() throws Exception {
        Opened conversation = opened();
        say(conversation, "クリックしたら4万円請求された。払わないとだめ?");
        JsonNode reply = say(conversation, "本当に?");
        assertThat(reply.path("topics").get(0).path("id").asText()).isEqualTo("billed-after-click");
    }

    @Test
    void aMessageIdIsAnsweredOnce() throws Exception {
        Opened conversation = opened();
        String path = "/api/conversations/" + conversation.id() + "/messages";
        String body = "{\"text\":\"迷惑メールとは\",\"messageId\":\"m-1\"}";
        String first = post(path, conversation.token(), body).body();
        assertThat(post(path, conversation.token(), body).body()).isEqualTo(first);
        JsonNode transcript = JSON.readTree(get("/api/conversations/" + conversation.id(), conversation.token())
                .body());
        assertThat(transcript.path("turns")).hasSize(1);
    }

    @Test
    void personalDataIsNeverStored() throws Exception {
        Opened conversation = opened();
        say(conversation, "請求画面が出た。電話は090-1234-5678、メールはtaro@example.comです");
        String transcript = get("/api/conversations/" + conversation.id(), conversation.token())
                .body();
        assertThat(transcript).doesNotContain("090-1234-5678").doesNotContain("taro@example.com");
    }

    @Test
    void aCentresOwnNumberIsNobodysSecret() throws Exception {
        Opened conversation = opened();
        say(conversation, "03-3446-0999は本物ですか。090-1234-5678からもきました");

        String stored = get("/api/conversations/" + conversation.id(), conversation.token())
                .body();
        assertThat(stored).contains("03-3446-0999").doesNotContain("090-1234-5678");
    }

    @Test
    void aConversationOutlivesARestart() throws Exception {
        Opened conversation = opened();
        say(conversation, "クリックしたら4万円請求された。払わないとだめ?");
        desk.close();
        desk = start();
        assertThat(say(conversation, "なぜ?").path("turn").asInt()).isEqualTo(2);
    }

    @Test
    void strangersAreRefused() throws Exception {
        Opened mine = opened();
        Opened other = opened();
        String path = "/api/conversations/" + mine.id();
        assertThat(get(path, null).statusCode()).isEqualTo(401);
        assertThat(get(path, "wrong").statusCode()).isEqualTo(401);
        assertThat(get(path, other.token()).statusCode()).isEqualTo(401);
        assertThat(get("/api/conversations/nobody-knows-this", mine.token()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void badInputGetsAProblemAndNever500() throws Exception {
        Opened conversation = opened();
        String path = "/api/conversations/" + conversation.id() + "/messages";
        String token = conversation.token();
        assertThat(post(path, token, "{").statusCode()).isEqualTo(400);
        assertThat(post(path, token, "[]").statusCode()).isEqualTo(400);
        assertThat(post(path, token, "{\"text\":1}").statusCode()).isEqualTo(400);
        assertThat(post(path, token, "{\"text\":\"a\",\"more\":1}").statusCode())
                .isEqualTo(400);
        assertThat(post(path, token, new byte[] {'"', (byte) 0xff}).statusCode())
                .isEqualTo(400);
        assertThat(post(path, token, "{\"text\":\" \"}").statusCode()).isEqualTo(422);
        assertThat(post(path, token, "{\"text\":\"" + "a".repeat(5_000) + "\"}").statusCode())
                .isEqualTo(413);
        assertThat(post(path, token, "{\"text\":\"" + "a".repeat(100_000) + "\"}")
                        .statusCode())
                .isEqualTo(413);
        assertThat(get("/nothing", null).statusCode()).isEqualTo(404);
        assertThat(get("/nothing", null).headers().firstValue("Content-Type").orElse(""))
                .contains("problem+json");
    }

    @Test
    void strangeMessagesGetAReply() throws Exception {
        Opened conversation = opened();
        for (String text : new String[] {
            "😱😱😱",
            "\u0000\u200b\u2028",
            "\ud800",
            "<script>alert(1)</script>",
            "여보세요 도와주세요",
            "2",
            "'; drop table turn; --"
        }) {
            assertThat(say(conversation, text).path("text").asText()).isNotEmpty();
        }
        assertThat(say(conversation, "여보세요 도와주세요 청구서").path("outcome").asText()).isEqualTo("out-of-scope");
    }

    @Test
    void thePageComesWithItsPolicy() throws Exception {
        HttpResponse<String> page = get("/", null);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        for (String file : new String[] {
            "/widget.js",
            "/launcher.js",
            "/chat.js",
            "/embed.html",
            "/widget-view.js",
            "/page.js",
            "/page.css",
            "/icon.svg",
            "/openapi.yaml"
        }) {
            assertThat(get(file, null).statusCode()).as(file).isEqualTo(200);
        }
    }
}
