package madoguchi.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void everyNameIsFoundByItsText() {
        List<String> names = IntStream.range(0, 50_000)
                .mapToObj(i -> "c" + Integer.toString(i, 36))
                .toList();
        Vocabulary vocabulary = Vocabulary.of(names);

        for (int i = 0; i < names.size(); i++) {
            String text = "<" + names.get(i).substring(1) + ">";
            assertThat(vocabulary.find('c', text, 1, text.length() - 1)).isEqualTo(i);
            assertThat(vocabulary.find(names.get(i))).isEqualTo(i);
            assertThat(vocabulary.name(i)).isEqualTo(names.get(i));
        }
        assertThat(vocabulary.find('r', "a", 0, 1)).isEqualTo(-1);
        assertThat(vocabulary.find('c', "zzzz", 0, 4)).isEqualTo(-1);
    }

    @Test
    void anEmptyOneFindsNothing() {
        assertThat(Vocabulary.of(List.of()).find('c', "a", 0, 1)).isEqualTo(-1);
    }
}
