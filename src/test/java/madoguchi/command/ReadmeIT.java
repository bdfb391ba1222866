package madoguchi.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's commands, run as they stand there; a new kind of command fails until this test can run it. */
class ReadmeIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    /** Of the conversation that a command opened. */
    private JsonNode opened = MissingNode.getInstance();

    @Test
    void everyCommandDoesWhatTheReadmeSays() throws Exception {
        List<List<String>> commands = Readme.read().commands();
        assertThat(commands).anyMatch(command -> command.get(0).equals("curl"));
        try (var server = RunningServer.start(new Jar(folder), Map.of())) {
            for (List<String> command : commands) {
                switch (command.get(0)) {
                    case "curl" -> curl(server, command);
                    case "java" -> {
                        assertThat(command.subList(0, 3)).containsExactly("java", "-jar", "target/madoguchi.jar");
                        Jar.Ended ended = new Jar(folder)
                                .run(command.subList(3, command.size()).toArray(String[]::new));
                        assertThat(ended.code()).as(command + ended.err()).isZero();
                    }
                    // The build that runs this test.
                    case "mvn" ->
                        assertThat(command.subList(1, command.size()))
                                .isSubsetOf("compile", "package", "verify", "exec:java");
                    case "<script" -> script(server, command.get(1));
                    default -> throw new AssertionError("cannot run " + command);
                }
            }
        }
        assertThat(opened.path("token").asText()).isNotEmpty();
    }

    /** @param source as {@code src="https://desk.example/widget.js"} */
    private static void script(RunningServer server, String source) throws Exception {
        String address = source.substring("src=\"".length(), source.length() - 1);
        HttpResponse<String> response = server.send(
                HttpRequest.newBuilder(server.uri(URI.create(address).getPath()))
                        .build());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
    }

    private void curl(RunningServer server, List<String> command) throws Exception {
        var request = HttpRequest.newBuilder();
        String method = "GET";
        var body = HttpRequest.BodyPublishers.noBody();
        for (Iterator<String> words = command.subList(1, command.size()).iterator(); words.hasNext(); ) {
            String word = words.next();
            switch (word) {
                case "-s" -> {}
                case "-X" -> method = words.next();
                case "-d" -> body = HttpRequest.BodyPublishers.ofString(words.next());
                case "-H" -> {
                    String[] header = filled(words.next()).split(": ", 2);
                    request.header(header[0], header[1]);
                }
                default -> {
                    assertThat(word).startsWith("http://localhost:8080/");
                    request.uri(server.uri(filled(URI.create(word).getPath())));
                }
            }
        }
        HttpResponse<String> response = server.send(request.method(method, body).build());
        assertThat(response.statusCode()).as(command + " " + response.body()).isBetween(200, 299);
        JsonNode json = JSON.readTree(response.body());
        if (json.has("token")) {
            opened = json;
        } else {
            assertThat(json.path("outcome").asText()).isEqualTo("answer");
        }
    }

    private String filled(String text) {
        return text.replace("ID", opened.path("id").asText())
                .replace("TOKEN", opened.path("token").asText());
    }
}
