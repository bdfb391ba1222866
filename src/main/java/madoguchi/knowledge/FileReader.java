package madoguchi.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the files of one knowledge folder. What cannot be read becomes a finding with file and line instead of an
 * exception, so that an operator sees everything that is wrong at once. Also keeps the fingerprint of all that was read.
 */
final class FileReader {

    private static final YAMLMapper YAML = YAMLMapper.builder(
                    YAMLFactory.builder().build())
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(com.fasterxml.jackson.core.JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final List<String> TRAINING = List.of("questions/", "follow-ups/", "articles/", "synonyms/");

    private final Folder folder;
    private final MessageDigest all = sha256();
    private final MessageDigest training = sha256();
    private final List<Finding> findings = new ArrayList<>();

    FileReader(Folder folder) {
        this.folder = folder;
    }

    /** The fingerprint of every file read so far that replies are made from, in the order of reading. */
    String version() {
        return HexFormat.of().formatHex(all.digest(), 0, 6);
    }

    /** The fingerprint of what was read so far from the folders that a trained model depends on. */
    String trainingVersion() {
        return HexFormat.of().formatHex(training.digest());
    }

    List<Finding> findings() {
        return findings;
    }

    void error(String file, int line, String message) {
        findings.add(Finding.error(file, line, message));
    }

    /** The names of the files in a sub-folder with this ending, sorted; none when there is no such folder. */
    List<String> list(String subFolder, String ending) {
        try {
            return folder.list(subFolder, ending);
        } catch (IOException e) {
            error(subFolder, 0, "the folder is missing or cannot be read");
            return List.of();
        }
    }

    boolean has(String file) {
        return folder.has(file);
    }

    Optional<String> text(String file) {
        try {
            byte[] bytes = folder.read(file);
            if (!file.startsWith("questions/") && !file.startsWith("follow-ups/")) {
                update(all, file, bytes);
            }
            if (TRAINING.stream().anyMatch(file::startsWith)) {
                update(training, file, bytes);
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.replace("\r\n", "\n"));
        } catch (CharacterCodingException e) {
            error(file, 0, "is not UTF-8: save it as UTF-8");
        } catch (NoSuchFileException e) {
            error(file, 0, "is missing");
        } catch (IOException e) {
            error(file, 0, "cannot be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    private static void update(MessageDigest digest, String file, byte[] bytes) {
        digest.update(file.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(bytes);
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    <T> Optional<T> yaml(String file, TypeReference<T> type) {
        return text(file).flatMap(text -> yaml(file, 0, text, type));
    }

    /** Parses YAML that stands in a file after {@code linesBefore} other lines. */
    <T> Optional<T> yaml(String file, int linesBefore, String text, TypeReference<T> type) {
        try {
            T value = YAML.readValue(text, type);
            if (value != null) {
                return Optional.of(value);
            }
            error(file, linesBefore + 1, "is empty");
        } catch (JsonProcessingException e) {
            int line =
                    e.getLocation() == null ? 0 : linesBefore + e.getLocation().getLineNr();
            error(file, line, explain(e));
        }
        return Optional.empty();
    }

    private static String explain(JsonProcessingException e) {
        String what = e.getOriginalMessage().lines().findFirst().orElse("is not valid YAML");
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String path = mapping.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                    .collect(Collectors.joining("."));
            return "field " + path + ": " + what;
        }
        return what;
    }
}
