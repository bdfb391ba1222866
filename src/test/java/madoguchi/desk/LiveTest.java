package madoguchi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import madoguchi.settings.SettingsReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes on in a conversation besides questions and answers, over real HTTP and a real SQLite file. */
class LiveTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String SHOP = "https://shop.example.jp";
    private static final SetClock CLOCK = new SetClock();

    @TempDir
    private static Path folder;

    private static Desk desk;

    /** A clock that stands until it is set. */
    private static final class SetClock extends Clock {
        private volatile Instant now = Instant.parse("2026-11-24T01:30:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @BeforeAll
    static void open() {
        desk = Desk.open(
                SettingsReader.read(
                        folder.resolve("none.yaml"),
                        Map.of(
                                "MADOGUCHI_PORT", "0",
                                "MADOGUCHI_DATABASE", folder.resolve("desk.db").toString(),
                                "MADOGUCHI_WIDGET_ORIGINS", SHOP + ", https://other.example",
                                "MADOGUCHI_STAFF_HOURS_JA", "平日9時から17時",
                                "MADOGUCHI_LIMITS_MESSAGES_PER_MINUTE", "1000",
                                "MADOGUCHI_LIMITS_CONVERSATIONS_PER_MINUTE", "1000")),
                CLOCK,
                (done, all) -> {});
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    /** A conversation and whoever holds its token. */
    private record Talk(String id, String token) {

        static Talk begin() throws Exception {
            JsonNode opened = JSON.readTree(LiveTest.call("POST", "/api/conversations", null, "{\"language\":\"ja\"}")
                    .body());
            assertThat(Instant.parse(opened.path("expires").asText()))
                    .isEqualTo(CLOCK.instant().plus(Duration.ofDays(30)));
            return new Talk(opened.path("id").asText(), opened.path("token").asText());
        }

        HttpResponse<String> call(String method, String below, String body) throws Exception {
            return LiveTest.call(method, "/api/conversations/" + id + below, token, body);
        }

        JsonNode says(String text) throws Exception {
            String body = JSON.createObjectNode()
                    .put("text", text)
                    .put("messageId", "m" + text.hashCode())
                    .toString();
            return JSON.readTree(call("POST", "/messages", body).body());
        }

        JsonNode transcript() throws Exception {
            return JSON.readTree(call("GET", "", null).body());
        }

        Stream stream(String lastEvent) throws Exception {
            var request = HttpRequest.newBuilder(uri("/api/conversations/" + id + "/events"))
                    .header("Authorization", "Bearer " + token)
                    .header("Accept", "text/event-stream");
            if (lastEvent != null) {
                request.header("Last-Event-ID", lastEvent);
            }
            HttpResponse<InputStream> response =
                    CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            assertThat(response.statusCode()).isEqualTo(200);
            return new Stream(new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8)));
        }
    }

    private record Sent(String id, String name, JsonNode data) {}

    /** A stream of events, read as they come. */
    private record Stream(BufferedReader lines) implements AutoCloseable {

        /** The next event that is not about the connection; null at the end. */
        Sent next() throws IOException {
            String id = null;
            String name = null;
            String data = "{}";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("event:")) {
                    name = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    data = line.substring(5).strip();
                } else if (line.isEmpty() && name != null && !name.equals("hello")) {
                    return new Sent(id, name, JSON.readTree(data));
                } else if (line.isEmpty()) {
                    name = null;
                }
            }
            return null;
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }

    private static HttpResponse<String> call(String method, String path, String token, String body, String... headers)
            throws Exception {
        var request = HttpRequest.newBuilder(uri(path))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        return URI.create("http://127.0.0.1:" + desk.port() + path);
    }

    @Test
    void everyTabHearsOfAnAnswerOnce() throws Exception {
        Talk talk = Talk.begin();
        try (Stream one = talk.stream(null);
                Stream other = talk.stream(null)) {
            JsonNode reply = talk.says("身に覚えのない請求が来た");
            for (Stream tab : List.of(one, other)) {
                Sent sent = tab.next();
                assertThat(sent.name()).isEqualTo("turn");
                assertThat(sent.data().path("turn").asInt()).isEqualTo(1);
                assertThat(sent.data().path("message").asText()).isEqualTo("身に覚えのない請求が来た");
                assertThat(sent.data().path("messageId").asText()).startsWith("m");
                assertThat(sent.data().path("reply")).isEqualTo(reply);
            }
            talk.says("ありがとう");
            assertThat(one.next().data().path("turn").asInt()).isEqualTo(2);
        }
    }

    @Test
    void whoWasAwayHearsWhatWasMissedInOrder() throws Exception {
        Talk talk = Talk.begin();
        talk.says("身に覚えのない請求が来た");
        int seen = talk.transcript().path("last").asInt();
        talk.says("無視していい?");
        talk.call("POST", "/turns/1/feedback", "{\"helpful\":true}");
        talk.call("POST", "/handoff", "{}");

        try (Stream back = talk.stream(Integer.toString(seen))) {
            List<Sent> missed = List.of(back.next(), back.next(), back.next());
            assertThat(missed).extracting(Sent::name).containsExactly("turn", "feedback", "state");
            assertThat(missed.get(0).data().path("turn").asInt()).isEqualTo(2);
            assertThat(missed.get(2).data().path("name").asText()).isEqualTo("waiting");
            talk.says("まだですか");
            assertThat(back.next().data().path("turn").asInt()).isEqualTo(3);
        }
    }

    @Test
    void nothingIsLostOrDoubledHoweverOftenTheConnectionBreaks() throws Exception {
        Talk talk = Talk.begin();
        String last = "0";
        for (int turn = 1; turn <= 8; turn++) {
            talk.says("メールが届いた " + turn);
            try (Stream connection = talk.stream(last)) {
                Sent sent = connection.next();
                assertThat(sent.data().path("turn").asInt()).isEqualTo(turn);
                last = sent.id();
            }
        }
    }

    @Test
    void aRatingIsKeptAndMayBeChanged() throws Exception {
        Talk talk = Talk.begin();
        talk.says("身に覚えのない請求が来た");
        assertThat(talk.call("POST", "/turns/1/feedback", "{\"helpful\":true}").statusCode())
                .isEqualTo(204);
        assertThat(talk.call("POST", "/turns/1/feedback", "{\"helpful\":false,\"comment\":\"長い\"}")
                        .statusCode())
                .isEqualTo(204);
        JsonNode turn = talk.transcript().path("turns").get(0);
        assertThat(turn.path("feedback").path("helpful").asBoolean(true)).isFalse();
    }

    @Test
    void aRatingThatCannotBeKeptIsRefusedInWords() throws Exception {
        Talk talk = Talk.begin();
        talk.says("身に覚えのない請求が来た");
        assertThat(talk.call("POST", "/turns/9/feedback", "{\"helpful\":true}").statusCode())
                .isEqualTo(404);
        assertThat(talk.call("POST", "/turns/x/feedback", "{\"helpful\":true}").statusCode())
                .isEqualTo(404);
        assertThat(talk.call("POST", "/turns/1/feedback", "{\"helpful\":\"yes\"}")
                        .body())
                .contains("Field helpful");
        String longWords = "長".repeat(501);
        assertThat(talk.call("POST", "/turns/1/feedback", "{\"helpful\":false,\"comment\":\"" + longWords + "\"}")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void aPersonIsAskedForAndTheCustomerMayThinkBetterOfIt() throws Exception {
        Talk talk = Talk.begin();
        assertThat(talk.transcript().path("state").path("name").asText()).isEqualTo("desk");
        assertThat(talk.call("POST", "/handoff", "{}").body()).contains("waiting", "平日9時から17時");
        assertThat(talk.call("POST", "/handoff", "{}").body()).contains("waiting", "平日9時から17時");
        assertThat(talk.transcript().path("last").asInt()).isEqualTo(1);
        assertThat(talk.call("DELETE", "/handoff", null).body()).contains("desk");
    }

    @Test
    void whoseMoneyIsGoneWaitsForAPersonAtOnce() throws Exception {
        Talk talk = Talk.begin();
        assertThat(talk.says("さっき4万円振り込んでしまいました").path("outcome").asText()).isEqualTo("handoff");
        assertThat(talk.transcript().path("state").path("name").asText()).isEqualTo("waiting");
    }

    @Test
    void erasedMeansGoneForEverybodyAndFromTheFile() throws Exception {
        Talk talk = Talk.begin();
        String secret = "ひみつのことば";
        talk.says("身に覚えのない請求が来た " + secret);
        try (Stream open = talk.stream(null)) {
            assertThat(talk.call("DELETE", "", null).statusCode()).isEqualTo(204);
            assertThat(open.next().name()).isEqualTo("erased");
            assertThat(open.next()).isNull();
        }
        assertThat(talk.call("GET", "", null).statusCode()).isEqualTo(401);
        assertThat(talk.call("GET", "/events", null).statusCode()).isEqualTo(401);
        assertThat(Files.readString(folder.resolve("desk.db"), StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    @Test
    void aTokenOpensItsConversationForThirtyDays() throws Exception {
        Talk talk = Talk.begin();
        Instant begun = CLOCK.instant();
        try {
            CLOCK.now = begun.plus(Duration.ofDays(30)).minusSeconds(1);
            assertThat(talk.call("GET", "", null).statusCode()).isEqualTo(200);
            CLOCK.now = begun.plus(Duration.ofDays(30));
            assertThat(talk.call("GET", "", null).statusCode()).isEqualTo(401);
        } finally {
            CLOCK.now = begun;
        }
    }

    @Test
    void onlyTheWebsitesOfTheSettingsMayShowTheChat() throws Exception {
        HttpResponse<String> allowed = call("GET", "/api/greeting?language=ja", null, null, "Origin", SHOP);
        assertThat(allowed.statusCode()).isEqualTo(200);
        assertThat(allowed.headers().firstValue("Access-Control-Allow-Origin")).contains(SHOP);
        assertThat(allowed.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(allowed.headers().allValues("Vary")).contains("Origin");

        HttpResponse<String> stranger =
                call("POST", "/api/conversations", null, "{}", "Origin", "https://evil.example");
        assertThat(stranger.statusCode()).isEqualTo(403);
        assertThat(stranger.body()).contains("widget.origins");

        for (String forged : List.of("null", "https://shop.example.jp.evil.example", "https://evil.example/" + SHOP)) {
            assertThat(call("GET", "/api/greeting", null, null, "Origin", forged)
                            .statusCode())
                    .as(forged)
                    .isEqualTo(403);
        }
        String own = "http://127.0.0.1:" + desk.port();
        assertThat(call("GET", "/api/greeting", null, null, "Origin", own).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/messages", "/events", "/handoff", "/turns/1/feedback"})
    void aBrowserMayAskBeforeItSendsFromAnotherWebsite(String below) throws Exception {
        HttpResponse<String> asked = call(
                "OPTIONS",
                "/api/conversations/x" + below,
                null,
                null,
                "Origin",
                SHOP,
                "Access-Control-Request-Method",
                "POST");
        assertThat(asked.statusCode()).isEqualTo(204);
        assertThat(asked.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
                .contains("Authorization", "Last-Event-ID");
        assertThat(asked.headers().firstValue("Access-Control-Allow-Origin")).contains(SHOP);
    }

    @Test
    void eventsAreForTheTokenAndFromAKnownPlace() throws Exception {
        Talk talk = Talk.begin();
        var stranger = new Talk(talk.id(), "wrong");
        assertThat(stranger.call("GET", "/events", null).statusCode()).isEqualTo(401);
        HttpResponse<String> odd = call(
                "GET",
                "/api/conversations/" + talk.id() + "/events",
                talk.token(),
                null,
                "Last-Event-ID",
                "yesterday",
                "Accept",
                "text/event-stream");
        assertThat(odd.statusCode()).isEqualTo(400);
        assertThat(odd.body()).contains("Last-Event-ID");
    }

    @Test
    void oneConversationHasOnlySoManyStreams() throws Exception {
        Talk talk = Talk.begin();
        List<Stream> tabs = IntStream.range(0, 12)
                .mapToObj(i -> {
                    try {
                        return talk.stream(null);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
        try {
            assertThat(talk.call("GET", "/events", null).statusCode()).isEqualTo(429);
        } finally {
            for (Stream tab : tabs) {
                tab.close();
            }
        }
    }
}
