package madoguchi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The packaged server on a free port, with the heap that it must live in. */
final class RunningServer implements AutoCloseable {

    private static final String READY = "Madoguchi is at http://127.0.0.1:";

    private final Process process;
    private final BufferedReader err;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningServer(Process process, BufferedReader err, int port) {
        this.process = process;
        this.err = err;
        this.port = port;
    }

    static RunningServer start(Jar jar, Map<String, String> settings) throws IOException {
        Map<String, String> all = new HashMap<>(settings);
        all.put("MADOGUCHI_PORT", "0");
        Process process = jar.with(all).java("-Xmx256m").start("serve");
        var err = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        String line = err.readLine();
        if (line == null || !line.startsWith(READY)) {
            process.destroyForcibly();
            throw new AssertionError("instead of where it is, it said: " + line);
        }
        return new RunningServer(process, err, Integer.parseInt(line.substring(READY.length())));
    }

    int port() {
        return port;
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)).build());
    }

    HttpResponse<String> send(HttpRequest request) throws Exception {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Asks it to stop, as a service manager does, and returns its exit code. */
    int stop() throws InterruptedException {
        // Not Process.destroy, which would also close the streams that are read afterwards.
        process.toHandle().destroy();
        return Jar.end(process);
    }

    /** What else it had to say; of a server that has ended. */
    List<String> rest() {
        assertThat(process.isAlive()).isFalse();
        return err.lines().toList();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        err.close();
    }
}
