package madoguchi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import madoguchi.importing.Block.Heading;
import madoguchi.importing.Block.Item;
import madoguchi.importing.Block.Paragraph;
import org.junit.jupiter.api.Test;

class TextBlocksTest {

    @Test
    void shortLineThatStandsAloneIsHeading() {
        assertThat(TextBlocks.read("題名\n\n困ったときは\n\nご相談ください。\n"))
                .containsExactly(new Heading(1, "題名"), new Heading(2, "困ったときは"), new Paragraph("ご相談ください。"));
    }

    @Test
    void sentencesAddressesAndTheLastLineAreNotHeadings() {
        assertThat(TextBlocks.read("題名\n\n短い文です。\n\nhttps://example.jp/\n\n問い合わせの受付、よくあるご質問、お知らせなどのご案内\n\n紹介\n"))
                .filteredOn(Heading.class::isInstance)
                .containsExactly(new Heading(1, "題名"));
    }

    @Test
    void marksAndUnderlinesMakeHeadingsOfLinesThatDoNotStandAlone() {
        assertThat(TextBlocks.read("■はじめに\n本文です。\n\n【つぎに】\n本文です。\n\nおわりに\n========\n本文です。\n"))
                .filteredOn(Heading.class::isInstance)
                .extracting(Block::text)
                .containsExactly("はじめに", "つぎに", "おわりに");
    }

    @Test
    void headingThatRepeatsItselfIsMeantOnce() {
        assertThat(TextBlocks.read("画面例画面例\n\n本文です。\n")).first().isEqualTo(new Heading(1, "画面例"));
        assertThat(TextBlocks.read("画面例 画面例\n\n本文です。\n")).first().isEqualTo(new Heading(1, "画面例"));
    }

    @Test
    void labelledLinesAreRowsWhateverSeparatesThem() {
        assertThat(TextBlocks.read("受付日 5月1日\n受付番号\t123\n担当　　山田\n"))
                .containsExactly(new Item("受付日", "5月1日"), new Item("受付番号", "123"), new Item("担当", "山田"));
    }

    @Test
    void rowGoesOnInTheNextLine() {
        assertThat(TextBlocks.read("甲 一つめです。\nまた、続きです。\n乙 二つめです。\n"))
                .containsExactly(new Item("甲", "一つめです。また、続きです。"), new Item("乙", "二つめです。"));
    }

    @Test
    void englishProseIsNoTable() {
        assertThat(TextBlocks.read("Never call the number that is shown.\nAsk us first.\n"))
                .containsExactly(new Paragraph("Never call the number that is shown.\nAsk us first."));
    }

    @Test
    void bulletsAndNumbersAreItems() {
        assertThat(TextBlocks.read("次の項目です。\n  • 住所\n・電話\n- name\n\n1. 切る\n2. 待つ\n"))
                .containsExactly(
                        new Paragraph("次の項目です。"),
                        new Item("", "住所"),
                        new Item("", "電話"),
                        new Item("", "name"),
                        new Item("", "切る"),
                        new Item("", "待つ"));
    }

    @Test
    void linesThatWereOnlyWrappedAreJoined() {
        assertThat(TextBlocks.read("この文は紙の幅に合わせて折り返されているだけなので、ひと\nつづきです。\n"))
                .containsExactly(new Paragraph("この文は紙の幅に合わせて折り返されているだけなので、ひとつづきです。"));
        assertThat(TextBlocks.read("This sentence was only wrapped because the page is not\nwide enough for it.\n"))
                .containsExactly(
                        new Paragraph("This sentence was only wrapped because the page is not wide enough for it."));
    }
}
