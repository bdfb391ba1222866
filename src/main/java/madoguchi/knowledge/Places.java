package madoguchi.knowledge;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * In which line of its file a field stands, so that what is found wrong only after reading can be pointed at. A file is
 * read when it is first asked about: a knowledge base without findings costs nothing. Safe for all threads.
 */
public final class Places {

    private static final YAMLFactory YAML = YAMLFactory.builder().build();

    private final Folder folder;
    private final Map<String, Node> files = new HashMap<>();

    public Places(Folder folder) {
        this.folder = folder;
    }

    /** A value of YAML and where it begins: fields of a mapping, items of a list, or a scalar. */
    private record Node(
            int line,
            Map<String, Node> fields,
            List<Node> items,
            @Nullable String scalar) {

        /** The field of this name, the item with this id, or the item that is this scalar. */
        @Nullable
        Node step(String name) {
            Node field = fields.get(name);
            return field != null
                    ? field
                    : items.stream()
                            .filter(item -> item.isCalled(name))
                            .findFirst()
                            .orElse(null);
        }

        private boolean isCalled(String name) {
            Node id = fields.get("id");
            return name.equals(id == null ? scalar : id.scalar());
        }
    }

    /** Whether the folder has this file. */
    public boolean has(String file) {
        return folder.has(file);
    }

    /**
     * Where something stands in a YAML file or in the front matter of an article.
     *
     * @param path names of fields, and of list items: those with an {@code id} by it, the others by themselves
     * @return the line from 1; that of the last step which is there; 0 when none is, or the file cannot be read
     */
    public synchronized int line(String file, String... path) {
        @Nullable Node node = files.computeIfAbsent(file, this::parse);
        int line = 0;
        for (int i = 0; i < path.length && node != null; i++) {
            node = node.step(path[i]);
            line = node == null ? line : node.line();
        }
        return line;
    }

    private Node parse(String file) {
        try (JsonParser parser = YAML.createParser(new String(folder.read(file), StandardCharsets.UTF_8))) {
            parser.nextToken();
            return node(parser, 1);
        } catch (IOException e) {
            return new Node(0, Map.of(), List.of(), null);
        }
    }

    private static Node node(JsonParser parser, int line) throws IOException {
        Map<String, Node> fields = new HashMap<>();
        List<Node> items = new ArrayList<>();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                int at = parser.currentTokenLocation().getLineNr();
                parser.nextToken();
                fields.put(name, node(parser, at));
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(parser, parser.currentTokenLocation().getLineNr()));
            }
        }
        return new Node(line, fields, items, parser.getValueAsString());
    }
}
