package madoguchi.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Arguments and environment as they were typed. Where the locale is {@code C}, as in many containers and services, Java
 * reads both as ASCII and has question marks in place of everything else; Linux still has the bytes, which are taken as
 * UTF-8.
 */
record Invocation(List<String> arguments, Map<String, String> environment) {

    private static final Path ARGUMENTS = Path.of("/proc/self/cmdline");
    private static final Path ENVIRONMENT = Path.of("/proc/self/environ");

    static Invocation of(List<String> arguments, Map<String, String> environment) {
        if (!StandardCharsets.US_ASCII.equals(nativeCharset())) {
            return new Invocation(arguments, environment);
        }
        return new Invocation(arguments(arguments, raw(ARGUMENTS)), environment(environment, raw(ENVIRONMENT)));
    }

    /** What Java decodes arguments, variables and file names with. */
    private static Charset nativeCharset() {
        return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    }

    /** The arguments with what {@code typed}, the whole command line, has in their place. */
    static List<String> arguments(List<String> decoded, List<byte[]> typed) {
        int before = typed.size() - decoded.size();
        if (before < 0) {
            return decoded;
        }
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < decoded.size(); i++) {
            String argument = decoded.get(i);
            byte[] bytes = typed.get(before + i);
            // Started by another program in the same process, the command line is that program's.
            if (bytes.length != argument.length()) {
                return decoded;
            }
            arguments.add(utf8(bytes).orElse(argument));
        }
        return arguments;
    }

    /** The environment with the values that {@code typed} has. */
    static Map<String, String> environment(Map<String, String> decoded, List<byte[]> typed) {
        Map<String, String> environment = new HashMap<>(decoded);
        for (byte[] variable : typed) {
            utf8(variable).ifPresent(text -> {
                int end = text.indexOf('=');
                if (end > 0) {
                    environment.replace(text.substring(0, end), text.substring(end + 1));
                }
            });
        }
        return environment;
    }

    /** The parts of a file whose parts each end in a zero byte; none where there is no such file. */
    private static List<byte[]> raw(Path file) {
        List<byte[]> parts = new ArrayList<>();
        try {
            byte[] bytes = Files.readAllBytes(file);
            int start = 0;
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] == 0) {
                    parts.add(java.util.Arrays.copyOfRange(bytes, start, i));
                    start = i + 1;
                }
            }
        } catch (IOException notLinux) {
            return List.of();
        }
        return parts;
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
