package madoguchi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {

    @TempDir
    private Path folder;

    private Places places;

    @BeforeEach
    void open() {
        places = new Places(Folder.at(folder));
    }

    @Test
    void aFieldOfAListItemIsFoundByTheItemsId() throws IOException {
        write("list.yaml", "# desks\n- id: one\n  phone: '110'\n\n- phone: '188'\n  id: two\n");

        assertThat(places.line("list.yaml", "two", "phone")).isEqualTo(5);
        assertThat(places.line("list.yaml", "one", "phone")).isEqualTo(3);
    }

    @Test
    void aFieldOfAMappingIsFoundByItsName() throws IOException {
        write("map.yaml", "first:\n  checked: 2026-01-01\nsecond:\n  title: {ja: a, en: b}\n  checked: 2026-01-01\n");

        assertThat(places.line("map.yaml", "second", "checked")).isEqualTo(5);
        assertThat(places.line("map.yaml", "second", "title", "en")).isEqualTo(4);
    }

    @Test
    void frontMatterCountsFromItsFirstFence() throws IOException {
        write("a.md", "---\ntitle: x\nrelated: [one,\n  two]\n---\nNot: [yaml\n");

        assertThat(places.line("a.md", "related")).isEqualTo(3);
        assertThat(places.line("a.md", "related", "two")).isEqualTo(4);
    }

    @Test
    void whatIsNotThereIsNearItsLastStepOrNowhere() throws IOException {
        write("map.yaml", "first:\n\n  checked: 2026-01-01\n");

        assertThat(places.line("map.yaml", "first", "phone")).isEqualTo(1);
        assertThat(places.line("map.yaml", "third")).isZero();
        assertThat(places.line("none.yaml", "first")).isZero();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
