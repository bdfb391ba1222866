package madoguchi.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import madoguchi.chat.Language;
import madoguchi.quality.Wording.Role;
import madoguchi.text.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearDuplicatesTest {

    private static final Analyzer ANALYZER = new Analyzer();

    private static Wording wording(String text, Language language) {
        return Wording.of(Role.TRAINING, "threats", "questions/threats.txt", 1, text, language, ANALYZER);
    }

    private static List<NearDuplicates.Pair> pairs(Language language, String... texts) {
        return NearDuplicates.among(
                List.of(texts).stream().map(text -> wording(text, language)).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "JA, 裁判所から手紙が来た, 裁判所から封書が来た, a word replaced",
        "JA, 押したら請求画面出た, 押したら請求画面が出た!!, a particle and punctuation",
        "JA, フィルタの設定方法, フィルターの設定方法😊, a spelling and a picture",
        "JA, IPｱﾄﾞﾚｽでバレる, ＩＰアドレスでバレる？, width",
        "JA, こんにちは, こんにちは!, no word at all",
        "EN, Will it ever end completely?, will it EVER end, a word left out at the end",
        "EN, they said they will sue me, oh they said they will sue me, a word put before",
        "EN, ???, ???, nothing but punctuation",
        "EN, internationally they pay me now, counterrevolutionary they pay me now, a long first word of five",
        "EN, they pay me now counterrevolutionary, they pay me now internationally, a long last word of five",
        "EN, counterrevolutionary they pay me now please, they pay me now please, a long word before five",
        "JA, あいうえおか, あいうえんぬうえおか, exactly the least overlap",
    })
    void whatReadsTheSameIsNear(Language language, String one, String other) {
        assertThat(pairs(language, one, other)).hasSize(1);
        assertThat(pairs(language, other, one)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "JA, 死にたい, 消えたい, in two words one is half",
        "JA, 業者に電話してしまった, 業者に電話すべき?, the ending says whether it has happened",
        "EN, who are you, where are you, in three words one is the question",
        "EN, should i call the number, should i answer the mail, two words differ",
        "EN, they will sue me tomorrow, they will visit us tomorrow, two words together differ",
        "JA, あいうえおか, あいうえんぬねうえおか, just less than the least overlap",
        "EN, ???, ..., no words",
    })
    void whatSaysSomethingElseIsNot(Language language, String one, String other) {
        assertThat(pairs(language, one, other)).isEmpty();
    }

    /** The index must never lose a pair that comparing each with each would find. */
    @Test
    void findsWhatComparingEachWithEachFinds() {
        var random = new Random(3);
        String[] words = {
            "they", "say", "pay", "now", "or", "court", "comes", "tomorrow", "please", "help", "me", "bill"
        };
        List<Wording> wordings = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            List<String> sentence = new ArrayList<>();
            int length = 2 + random.nextInt(6);
            while (sentence.size() < length) {
                // The square makes early words frequent, as words are.
                sentence.add(words[(int) (random.nextDouble() * random.nextDouble() * words.length)]);
            }
            wordings.add(wording(String.join(" ", sentence), Language.EN));
        }

        List<NearDuplicates.Pair> expected = new ArrayList<>();
        for (int later = 0; later < wordings.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (wordings.get(earlier).isNear(wordings.get(later))) {
                    expected.add(new NearDuplicates.Pair(wordings.get(earlier), wordings.get(later)));
                }
            }
        }

        assertThat(expected.size()).isGreaterThan(200);
        assertThat(NearDuplicates.among(wordings).equals(expected)).isTrue();
    }
}
