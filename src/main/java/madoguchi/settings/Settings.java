package madoguchi.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import madoguchi.chat.Language;
import org.jspecify.annotations.Nullable;

/**
 * What an operator can set; {@link SettingsReader} says where it is read from.
 *
 * @param database a file's path or a JDBC URL
 * @param knowledge a folder that replaces the shipped knowledge base
 * @param models a folder where models trained at start are kept
 */
public record Settings(
        String host,
        int port,
        String database,
        @Nullable Path knowledge,
        Path models,
        Provider provider,
        Widget widget,
        Limits limits) {

    /**
     * Who runs this desk. What is not set is said in general words.
     *
     * @param name what the provider calls itself
     * @param contact where its customers go with everything else
     * @param staffHours when its staff are there
     * @param page the public address of its support document
     */
    public record Provider(
            Map<Language, String> name,
            Map<Language, String> contact,
            Map<Language, String> staffHours,
            @Nullable URI page) {
        public Provider {
            name = Map.copyOf(name);
            contact = Map.copyOf(contact);
            staffHours = Map.copyOf(staffHours);
        }

        /** A provider of whom nothing is said. */
        public static Provider unnamed() {
            return new Provider(Map.of(), Map.of(), Map.of(), null);
        }
    }

    /**
     * The chat on websites.
     *
     * @param origins the other websites that may show it, as browsers name them: {@code https://www.example.jp}
     * @param conversationDays how long a browser can come back to a conversation
     */
    public record Widget(Set<String> origins, int conversationDays) {
        public Widget {
            origins = Set.copyOf(origins);
        }
    }

    /**
     * How much one address may ask of the desk.
     *
     * @param messagesPerMinute messages that one address may send in a minute
     * @param conversationsPerMinute conversations that one address may open in a minute
     */
    public record Limits(int messagesPerMinute, int conversationsPerMinute) {}
}
