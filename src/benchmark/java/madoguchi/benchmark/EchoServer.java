package madoguchi.benchmark;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The least that an HTTP server can do with a message: a Javalin that sends the body back. */
@State(Scope.Benchmark)
public class EchoServer {

    private final Javalin server = Javalin.create(config -> {
        config.startup.showJavalinBanner = false;
        config.routes.post("/echo", ctx -> ctx.contentType("application/json").result(ctx.bodyAsBytes()));
    });
    private final Typing typing = new Typing();
    private Client client;
    private byte[] body;

    /** Starts it on a free port. */
    @Setup
    public void open() {
        server.start("127.0.0.1", 0);
        client = new Client(server.port());
    }

    /** Writes the next body; not measured. */
    @Setup(Level.Invocation)
    public void type() {
        body = typing.body();
        typing.sent();
    }

    HttpResponse<byte[]> post() throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.post("/echo", null, body, 200);
        if (!Arrays.equals(response.body(), body)) {
            throw new IllegalStateException("the echo is not what was sent");
        }
        return response;
    }

    /** Stops it. */
    @TearDown
    public void close() {
        server.stop();
    }
}
