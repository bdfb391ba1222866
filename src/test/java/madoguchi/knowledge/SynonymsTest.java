package madoguchi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import madoguchi.chat.Language;
import madoguchi.text.Analyzer;
import org.junit.jupiter.api.Test;

class SynonymsTest {

    private final Analyzer analyzer = new Analyzer();

    @Test
    void commasOfEitherWidthSeparateEntries() {
        assertThat(SynonymGroup.of(" 請求, 課金、料金請求，, ").entries()).containsExactly("請求", "課金", "料金請求");
    }

    @Test
    void wordMeansEveryWordOfItsGroups() {
        Synonyms synonyms = synonyms(Language.EN, "bill,invoice", "invoice,receipt");

        assertThat(synonyms.of("invoic")).containsExactlyInAnyOrder("bill", "invoic", "receipt");
        assertThat(synonyms.of("bill")).containsExactlyInAnyOrder("bill", "invoic");
        assertThat(synonyms.of("lamp")).containsExactly("lamp");
    }

    @Test
    void phraseIsNoSearchWordButIsFolded() {
        Synonyms synonyms = synonyms(Language.JA, "スパム,迷惑メール", "消す,削除");

        assertThat(synonyms.of("スパム")).containsExactly("スパム");
        assertThat(fold(synonyms, Language.JA, "迷惑なメールを削除")).containsExactly("スパム", "消す");
        assertThat(fold(synonyms, Language.JA, "メールを見た")).containsExactly("メール", "見る");
    }

    @Test
    void longerPhraseIsFoldedFirst() {
        Synonyms synonyms = synonyms(Language.EN, "code,pin", "password,secret pin");

        assertThat(fold(synonyms, Language.EN, "my secret pin, a pin")).containsExactly("my", "password", "code");
    }

    private Synonyms synonyms(Language language, String... lines) {
        return new Synonyms(List.of(lines).stream().map(SynonymGroup::of).toList(), language, analyzer);
    }

    private List<String> fold(Synonyms synonyms, Language language, String text) {
        return synonyms.fold(analyzer.analyze(text, language).tokens());
    }
}
