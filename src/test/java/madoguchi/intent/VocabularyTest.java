package madoguchi.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void everyNameIsFoundByItsText() {
        String[] names = IntStream.range(0, 5_000)
                .mapToObj(i -> "c" + Integer.toString(i, 36))
                .toArray(String[]::new);
        var vocabulary = new Vocabulary(names);

        for (int i = 0; i < names.length; i++) {
            String text = "<" + names[i].substring(1) + ">";
            assertThat(vocabulary.find('c', text, 1, text.length() - 1)).isEqualTo(i);
        }
        assertThat(vocabulary.find('r', "a", 0, 1)).isEqualTo(-1);
        assertThat(vocabulary.find('c', "zzzz", 0, 4)).isEqualTo(-1);
    }

    @Test
    void namesOfEqualHashAreToldApart() {
        var vocabulary = new Vocabulary(new String[] {"cAa", "cBB"});

        assertThat("cAa").hasSameHashCodeAs("cBB");
        assertThat(vocabulary.find('c', "Aa", 0, 2)).isZero();
        assertThat(vocabulary.find('c', "BB", 0, 2)).isEqualTo(1);
        assertThat(vocabulary.find('c', "C#", 0, 2)).isEqualTo(-1);
    }

    @Test
    void anEmptyOneFindsNothing() {
        assertThat(new Vocabulary(new String[0]).find('c', "a", 0, 1)).isEqualTo(-1);
    }
}
