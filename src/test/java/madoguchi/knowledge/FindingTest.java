package madoguchi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingTest {

    @Test
    void beginsWithItsPlaceAsEditorsReadIt() {
        assertThat(Finding.warning("a.yaml", 12, "is old")).hasToString("a.yaml:12: warning: is old");
        assertThat(Finding.error("a.yaml", 0, "is missing")).hasToString("a.yaml: error: is missing");
    }

    @Test
    void findingsAreSortedByFileThenByLineAsANumber() {
        assertThat(Stream.of(
                                Finding.error("b", 1, "x"),
                                Finding.warning("a", 10, "x"),
                                Finding.error("a", 9, "x"),
                                Finding.error("a", 0, "x"))
                        .sorted())
                .extracting(Finding::place)
                .containsExactly("a", "a:9", "a:10", "b:1");
    }
}
