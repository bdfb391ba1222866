package madoguchi.knowledge;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import madoguchi.chat.Origin;

/** Reads {@code sources.yaml}, each source for itself: what is wrong with one is said once, and the others are known. */
final class SourceReader {

    private static final String FILE = "sources.yaml";
    private static final String DATE = "a date like 2026-11-24";
    private static final String TEXT = "a text";

    /** A field that a source may have, and in words what it must be. */
    private record Field<T>(String name, boolean required, Function<String, T> shape, String expected) {}

    private static final Field<Origin> ORIGIN =
            new Field<>("origin", true, Origin::of, "support-document or public-authority");
    private static final Field<URI> URL =
            new Field<>("url", false, SourceReader::address, "an address like https://example.jp/");
    private static final Field<LocalDate> PUBLISHED = new Field<>("published", false, LocalDate::parse, DATE);
    private static final Field<LocalDate> CHECKED = new Field<>("checked", true, LocalDate::parse, DATE);
    private static final Field<String> JAPANESE = new Field<>("ja", true, text -> text, TEXT);
    private static final Field<String> ENGLISH = new Field<>("en", true, text -> text, TEXT);
    private static final String TITLE = "title";
    private static final List<String> FIELDS =
            List.of(ORIGIN.name(), TITLE, URL.name(), PUBLISHED.name(), CHECKED.name());

    private final FileReader files;
    private final Places places;

    SourceReader(FileReader files, Places places) {
        this.files = files;
        this.places = places;
    }

    Sources read() {
        Optional<Map<String, JsonNode>> entries = files.yaml(FILE, new TypeReference<>() {});
        if (entries.isEmpty()) {
            return Sources.unreadable();
        }
        Map<String, Source> whole = new LinkedHashMap<>();
        Set<String> broken = new TreeSet<>();
        entries.get().forEach((id, entry) -> {
            Optional<Source> source = source(id, entry);
            source.ifPresentOrElse(s -> whole.put(id, s), () -> broken.add(id));
        });
        return new Sources(whole, broken, true);
    }

    private Optional<Source> source(String id, JsonNode entry) {
        if (!entry.isObject()) {
            error(id, List.of(), "has no fields, expected " + String.join(", ", FIELDS));
            return Optional.empty();
        }
        int before = files.findings().size();
        onlyKnown(id, List.of(), entry, FIELDS);
        Optional<Origin> origin = read(id, List.of(), entry, ORIGIN);
        Optional<Localized> title = title(id, entry.path(TITLE));
        Optional<URI> url = read(id, List.of(), entry, URL);
        Optional<LocalDate> published = read(id, List.of(), entry, PUBLISHED);
        Optional<LocalDate> checked = read(id, List.of(), entry, CHECKED);
        return files.findings().size() > before
                ? Optional.empty()
                : Optional.of(new Source(
                        id,
                        origin.orElseThrow(),
                        title.orElseThrow(),
                        url.orElse(null),
                        published.orElse(null),
                        checked.orElseThrow()));
    }

    private Optional<Localized> title(String id, JsonNode title) {
        if (!title.isObject()) {
            error(id, List.of(TITLE), "must be {ja: …, en: …}");
            return Optional.empty();
        }
        onlyKnown(id, List.of(TITLE), title, List.of(JAPANESE.name(), ENGLISH.name()));
        Optional<String> japanese = read(id, List.of(TITLE), title, JAPANESE);
        Optional<String> english = read(id, List.of(TITLE), title, ENGLISH);
        return japanese.flatMap(ja -> english.map(en -> new Localized(ja, en)));
    }

    private void onlyKnown(String id, List<String> path, JsonNode fields, List<String> known) {
        fields.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                error(id, with(path, name), "is not known, expected one of " + String.join(", ", known));
            }
        });
    }

    private <T> Optional<T> read(String id, List<String> path, JsonNode fields, Field<T> field) {
        JsonNode value = fields.path(field.name());
        String text =
                value.isContainerNode() ? value.toString() : value.asText("").strip();
        if (text.isEmpty()) {
            if (field.required()) {
                error(id, with(path, field.name()), "is missing, expected " + field.expected());
            }
            return Optional.empty();
        }
        try {
            if (value.isContainerNode()) {
                throw new IllegalArgumentException("no field of a source is a list");
            }
            return Optional.of(field.shape().apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            error(id, with(path, field.name()), "is '" + text + "', expected " + field.expected());
            return Optional.empty();
        }
    }

    private static URI address(String text) {
        var address = URI.create(text);
        if (address.getHost() == null || !Set.of("http", "https").contains(address.getScheme())) {
            throw new IllegalArgumentException(text);
        }
        return address;
    }

    private static List<String> with(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }

    private void error(String id, List<String> path, String message) {
        List<String> place = new ArrayList<>(List.of(id));
        place.addAll(path);
        String field = path.isEmpty() ? "" : "field " + String.join(".", path) + " ";
        files.error(FILE, places.line(FILE, place.toArray(String[]::new)), "source " + id + ": " + field + message);
    }
}
