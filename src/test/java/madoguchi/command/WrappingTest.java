package madoguchi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappingTest {

    private static final String JAPANESE =
            "「払わないと訴える」と書いてあっても、払わないでください。ただし、裁判所から届いた書類は別です" + "(放っておくと、身に覚えのない請求でも認められてしまうことがあります)。ｶﾅも４万円も、ABCも。";

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 40, 80})
    void noJapaneseLineIsWiderThanTheScreenOrBeginsWithAClosingSign(int columns) {
        List<String> lines = new Wrapping(columns, Locale.JAPANESE).lines(JAPANESE);
        assertThat(lines).allSatisfy(line -> {
            assertThat(Wrapping.width(line)).as(line).isLessThanOrEqualTo(columns);
            assertThat("。、」)".indexOf(line.charAt(0))).as(line).isNegative();
        });
        assertThat(String.join("", lines)).isEqualTo(JAPANESE);
    }

    @Test
    void japaneseLinesAreFilled() {
        assertThat(new Wrapping(10, Locale.JAPANESE).lines("あいうえおかきくけこ")).containsExactly("あいうえお", "かきくけこ");
    }

    @Test
    void englishBreaksBetweenWordsOnly() {
        assertThat(new Wrapping(16, Locale.ENGLISH).lines("Do not pay, and do not contact them."))
                .containsExactly("Do not pay, and", "do not contact", "them.");
    }

    @Test
    void addressesAndNumbersStayWholeEvenWhereTheyAreTooLong() {
        assertThat(new Wrapping(20, Locale.JAPANESE).lines("電話は03-3446-0999か https://www.example.go.jp/a-b/c?d=e#f へ"))
                .containsExactly("電話は03-3446-0999か", "https://www.example.go.jp/a-b/c?d=e#f", "へ");
    }

    @Test
    void paragraphsStayApart() {
        assertThat(new Wrapping(40, Locale.ENGLISH).lines("a\n\nb")).containsExactly("a", "", "b");
    }

    @Test
    void widthIsCountedAsTerminalsDo() {
        assertThat(Wrapping.width("請求ab")).isEqualTo(6);
        assertThat(Wrapping.width("ｶﾅ")).isEqualTo(2);
        assertThat(Wrapping.width("か\u3099")).isEqualTo(2);
        assertThat(Wrapping.width("😱")).isEqualTo(2);
    }
}
