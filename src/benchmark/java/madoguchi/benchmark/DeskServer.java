package madoguchi.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import madoguchi.desk.Desk;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The whole desk with a real SQLite file, and customers who write to it. */
@State(Scope.Benchmark)
public class DeskServer {

    /** What the settings allow at most; a run that exceeds it fails with 429. */
    private static final String NO_LIMIT = "100000";

    private final Typing typing = new Typing();
    private final ScratchFolder folder = new ScratchFolder();
    private Desk desk;
    private Client client;
    private String path;
    private String token;
    private byte[] body;
    private int turn;

    /** Starts it on a free port. */
    @Setup
    public void open() {
        var settings = Shipped.settings(Map.of(
                "MADOGUCHI_PORT",
                "0",
                "MADOGUCHI_DATABASE",
                folder.path().resolve("desk.db").toString(),
                "MADOGUCHI_LIMITS_MESSAGES_PER_MINUTE",
                NO_LIMIT,
                "MADOGUCHI_LIMITS_CONVERSATIONS_PER_MINUTE",
                NO_LIMIT));
        desk = Desk.open(settings, Clock.systemUTC(), (done, all) -> {});
        client = new Client(desk.port());
    }

    /** Writes the next body and, for the first of a conversation, opens it; not measured. */
    @Setup(Level.Invocation)
    public void type() throws IOException, InterruptedException {
        if (typing.beginsConversation()) {
            byte[] language = "{\"language\":\"ja\"}".getBytes(StandardCharsets.UTF_8);
            JsonNode opened = new ObjectMapper()
                    .readTree(client.post("/api/conversations", null, language, 201)
                            .body());
            path = "/api/conversations/" + opened.required("id").asText() + "/messages";
            token = opened.required("token").asText();
        }
        body = typing.body();
        turn = typing.turn();
        typing.sent();
    }

    HttpResponse<byte[]> post() throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.post(path, token, body, 200);
        // The number comes from the database, after the turns before it: it is right only if all were stored.
        String stored = "\"turn\":" + turn + "}";
        String reply = new String(response.body(), StandardCharsets.UTF_8);
        if (!reply.endsWith(stored)) {
            throw new IllegalStateException("expected a reply that ends in " + stored + ", got " + reply);
        }
        return response;
    }

    /** Stops it and deletes its database. */
    @TearDown
    public void close() {
        desk.close();
        folder.delete();
    }
}
