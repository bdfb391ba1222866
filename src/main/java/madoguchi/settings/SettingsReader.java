package madoguchi.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import madoguchi.chat.Language;

/**
 * Reads {@code madoguchi.yaml}, if there is one, and lets the environment override it: the key {@code provider.name.ja}
 * is {@code MADOGUCHI_PROVIDER_NAME_JA}. Everything has a default, so that nothing need be set.
 */
public final class SettingsReader {

    private static final String PREFIX = "MADOGUCHI_";

    private static final List<String> KEYS = List.of(
            "host",
            "port",
            "database",
            "knowledge",
            "models",
            "provider.name.ja",
            "provider.name.en",
            "provider.contact.ja",
            "provider.contact.en",
            "provider.page",
            "staff.hours.ja",
            "staff.hours.en",
            "widget.origins",
            "widget.conversation-days",
            "limits.messages-per-minute",
            "limits.conversations-per-minute");

    private static final Pattern ORIGIN =
            Pattern.compile("https?://[a-z0-9.-]+(:[0-9]{1,5})?|https?://\\[[0-9a-f:]+](:[0-9]{1,5})?");

    private final Map<String, String> values = new TreeMap<>();

    private SettingsReader() {}

    /**
     * Reads the settings.
     *
     * @param file need not exist
     * @throws SettingsException when a key is unknown or a value is not what it should be
     */
    public static Settings read(Path file, Map<String, String> environment) {
        var reader = new SettingsReader();
        reader.readFile(file);
        for (String key : KEYS) {
            String value = environment.get(variable(key));
            if (value != null && !value.isBlank()) {
                reader.values.put(key, value.strip());
            }
        }
        return reader.settings();
    }

    /** Every key there is, as the README lists them. */
    public static List<String> keys() {
        return KEYS;
    }

    /** The variables that are named like settings but are none, for instance because of a slip of the pen; sorted. */
    public static List<String> unknown(Map<String, String> environment) {
        return environment.keySet().stream()
                .filter(variable -> variable.startsWith(PREFIX))
                .filter(variable -> KEYS.stream().noneMatch(key -> variable(key).equals(variable)))
                .sorted()
                .toList();
    }

    private void readFile(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        try {
            JsonNode root = new YAMLMapper().readTree(Files.readString(file));
            flatten(file, "", root);
        } catch (JsonProcessingException e) {
            throw new SettingsException(file + ":" + e.getLocation().getLineNr() + ": is not valid YAML: "
                    + e.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (IOException e) {
            throw new SettingsException(file + ": cannot be read: " + e.getMessage());
        }
    }

    private void flatten(Path file, String prefix, JsonNode node) {
        node.properties().forEach(entry -> {
            String key = prefix + entry.getKey();
            if (entry.getValue().isObject()) {
                flatten(file, key + ".", entry.getValue());
            } else if (KEYS.contains(key)) {
                values.put(key, entry.getValue().asText());
            } else {
                throw new SettingsException(
                        file + ": unknown setting '" + key + "', known are " + String.join(", ", KEYS));
            }
        });
    }

    private Settings settings() {
        return new Settings(
                value("host").orElse("127.0.0.1"),
                number("port", 8080, 0, 65_535),
                value("database").orElse("data/madoguchi.db"),
                value("knowledge").map(this::folder).orElse(null),
                Path.of(value("models").orElse("data/models")),
                new Settings.Provider(
                        localized("provider.name"), localized("provider.contact"), localized("staff.hours"), page()),
                new Settings.Widget(origins(), number("widget.conversation-days", 30, 1, 3_650)),
                new Settings.Limits(
                        number("limits.messages-per-minute", 30, 1, 100_000),
                        number("limits.conversations-per-minute", 10, 1, 100_000)));
    }

    private Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    private int number(String key, int otherwise, int least, int most) {
        String value = values.get(key);
        if (value == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below, as for a number out of range
        }
        throw wrong(key, value, "a number from " + least + " to " + most);
    }

    private Path folder(String value) {
        Path folder = Path.of(value);
        if (!Files.isDirectory(folder)) {
            throw wrong("knowledge", value, "a folder with articles/, questions/ and referrals.yaml");
        }
        return folder;
    }

    private @org.jspecify.annotations.Nullable URI page() {
        String value = values.get("provider.page");
        if (value == null) {
            return null;
        }
        if (!value.startsWith("https://") && !value.startsWith("http://")) {
            throw wrong("provider.page", value, "an address that starts with https://");
        }
        try {
            return URI.create(value);
        } catch (IllegalArgumentException e) {
            throw wrong("provider.page", value, "a web address without spaces");
        }
    }

    private Set<String> origins() {
        Set<String> origins = new TreeSet<>();
        for (String origin : value("widget.origins").orElse("").split("[\\s,]+")) {
            if (!origin.isEmpty() && !ORIGIN.matcher(origin).matches()) {
                throw wrong(
                        "widget.origins",
                        origin,
                        "websites with commas between, each with its scheme and without a path: https://www.example.jp");
            }
            origins.add(origin);
        }
        origins.remove("");
        return origins;
    }

    private Map<Language, String> localized(String key) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (Language language : Language.values()) {
            value(key + "." + language.code()).ifPresent(text -> texts.put(language, text));
        }
        return texts;
    }

    private static SettingsException wrong(String key, String value, String expected) {
        return new SettingsException(
                "setting " + key + " (" + variable(key) + ") is '" + value + "', expected " + expected);
    }

    private static String variable(String key) {
        return PREFIX + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
