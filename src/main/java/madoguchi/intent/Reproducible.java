package madoguchi.intent;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Archives without the time of their making, so that training twice on equal input gives equal bytes. */
final class Reproducible {

    private static final String MANIFEST = "manifest.properties";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Reproducible() {}

    static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    /** An OpenNLP model archive with its entries in alphabetical order and without its creation time. */
    static byte[] withoutTimes(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                entries.put(entry.getName(), entry.getName().equals(MANIFEST) ? manifest(bytes) : bytes);
            }
        }
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(entry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] manifest(byte[] bytes) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(new String(bytes, StandardCharsets.ISO_8859_1)));
        properties.setProperty("Timestamp", "0");
        return properties.stringPropertyNames().stream()
                .sorted()
                .map(name -> name + "=" + properties.getProperty(name) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
