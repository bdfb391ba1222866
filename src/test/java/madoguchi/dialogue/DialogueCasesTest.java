package madoguchi.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import madoguchi.chat.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Conversations with the shipped knowledge and model, each a file of {@code src/test/resources/dialogue}. */
class DialogueCasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/dialogue");

    /** The cases that fail, with the reason. */
    private static Map<String, String> pending() throws IOException {
        Map<String, String> pending = new LinkedHashMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve("pending.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(":", 2);
                assertThat(parts)
                        .as("'" + line + "': expected a case, a colon and the reason")
                        .hasSize(2);
                pending.put(parts[0].strip(), parts[1].strip());
            }
        }
        return pending;
    }

    private static Map<String, DialogueCase> cases() throws IOException {
        Map<String, DialogueCase> cases = new TreeMap<>();
        for (Language language : Language.values()) {
            try (Stream<Path> files = Files.list(FOLDER.resolve(language.code()))) {
                for (Path file : files.toList()) {
                    assertThat(file.getFileName().toString()).matches("[a-z0-9-]+\\.txt");
                    DialogueCase one = DialogueCase.read(file);
                    cases.put(one.name(), one);
                }
            }
        }
        return cases;
    }

    @TestFactory
    Stream<DynamicTest> everyConversationGoesAsItShould() throws IOException {
        Map<String, String> pending = pending();
        return cases().values().stream()
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> {
                    List<String> complaints = one.complaints(Shipped.DIALOGUE);
                    if (pending.containsKey(one.name())) {
                        assertThat(complaints)
                                .as(one.name() + " is listed in pending.txt, but passes: take it off the list")
                                .isNotEmpty();
                    } else {
                        assertThat(complaints).as(one.name()).isEmpty();
                    }
                }));
    }

    @Test
    void onlyCasesThatExistAreListedAsPending() throws IOException {
        assertThat(cases().keySet()).containsAll(pending().keySet());
    }

    @Test
    void thereAreEnoughOfThem() throws IOException {
        Set<String> names = cases().keySet();
        assertThat(names).filteredOn(name -> name.startsWith("ja/")).hasSizeGreaterThanOrEqualTo(60);
        assertThat(names).filteredOn(name -> name.startsWith("en/")).hasSizeGreaterThanOrEqualTo(25);
    }
}
