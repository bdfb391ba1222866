package madoguchi.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The packaged program as a process: in a folder of its own, in the locale C, and with nothing in its environment but what
 * a test gives.
 */
final class Jar {

    /** Longer than anything takes on a machine that does five things at once. */
    private static final int SECONDS = 120;

    private final Path folder;
    private final List<String> javaOptions = new ArrayList<>();
    private final Map<String, String> environment;

    Jar(Path folder) {
        this(folder, Map.of());
    }

    private Jar(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    Jar with(Map<String, String> settings) {
        return new Jar(folder, settings);
    }

    Jar java(String... options) {
        var jar = new Jar(folder, environment);
        jar.javaOptions.addAll(List.of(options));
        return jar;
    }

    /** How a process ended. */
    record Ended(int code, String out, String err) {}

    /** Runs it to its end without input. */
    Ended run(String... arguments) throws Exception {
        return run(new byte[0], arguments);
    }

    Ended run(byte[] input, String... arguments) throws Exception {
        Path given = Files.write(Files.createTempFile("in", null), input);
        Path out = Files.createTempFile("out", null);
        Path err = Files.createTempFile("err", null);
        try {
            Process process = builder(arguments)
                    .redirectInput(given.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            return new Ended(end(process), utf8(out), utf8(err));
        } finally {
            Files.delete(given);
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Starts it with all streams as pipes. */
    Process start(String... arguments) throws IOException {
        return builder(arguments).start();
    }

    /** Waits for the end of a process; kills one that has none. */
    static int end(Process process) throws InterruptedException {
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running after " + SECONDS + " s");
        }
        return process.exitValue();
    }

    private ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(javaOptions);
        command.addAll(
                List.of("-jar", Path.of(System.getProperty("madoguchi.jar")).toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C");
        builder.environment().putAll(environment);
        return builder;
    }

    /** Strict: what is not UTF-8 fails the test. */
    private static String utf8(Path file) throws CharacterCodingException, IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
