package madoguchi.text;

import static org.assertj.core.api.Assertions.assertThat;

import madoguchi.chat.Language;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void fullStopInsideQuotationMarksEndsNothing() {
        assertThat(Sentences.of("「払え。すぐに。」と言われても払いません。相談します。", Language.JA))
                .containsExactly("「払え。すぐに。」と言われても払いません。", "相談します。");
    }

    @Test
    void lineBreakEndsJapaneseSentence() {
        assertThat(Sentences.of("受付の時間\n平日のみ。", Language.JA)).containsExactly("受付の時間", "平日のみ。");
    }

    @Test
    void numbersAndAbbreviationsStayWhole() {
        assertThat(Sentences.of("Pay 3.5 yen. Then call us!", Language.EN))
                .containsExactly("Pay 3.5 yen.", "Then call us!");
        assertThat(Sentences.of("手数料は3.5%です。", Language.JA)).containsExactly("手数料は3.5%です。");
    }

    @Test
    void whatHasNoWordsIsNoSentence() {
        assertThat(Sentences.of("---\n。\n★\n", Language.JA)).isEmpty();
    }
}
