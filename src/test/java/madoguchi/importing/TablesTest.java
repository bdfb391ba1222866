package madoguchi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import madoguchi.importing.Block.Heading;
import madoguchi.importing.Block.Item;
import madoguchi.importing.Block.Paragraph;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final String LONG = "当社の社員を装い、今の契約がまもなく使えなくなると言って、乗り換えをさせようとする。";

    @Test
    void everyCellKeepsTheHeadingOfItsColumnInHtmlAndMarkdownAlike() {
        assertThat(html("<tr><th>窓口<th>電話<th>時間</tr><tr><td>本店<td>188<td>9時から</tr><tr><td>支店<td><td>10時から</tr>"))
                .isEqualTo(markdown("| 窓口 | 電話 | 時間 |\n| --- | --- | --- |\n| 本店 | 188 | 9時から |\n| 支店 | | 10時から |\n"))
                .containsExactly(new Item("", "窓口：本店／電話：188／時間：9時から"), new Item("", "窓口：支店／時間：10時から"));
    }

    @Test
    void englishPageHasItsOwnPunctuation() {
        assertThat(html("<tr><th>Plan<th>Fee</tr><tr><td>Small<td>980 yen</tr>"))
                .isEqualTo(markdown("| Plan | Fee |\n|---|---|\n| Small | 980 yen |\n"))
                .containsExactly(new Item("", "Plan: Small; Fee: 980 yen"));
    }

    @Test
    void cellThatIsExplainedIsTheLabel() {
        String explained = "<tr><th>手口<th>内容<th>件数</tr><tr><td>会社を装う<td>" + LONG + "<td>3件</tr>";

        assertThat(html(explained)).containsExactly(new Item("会社を装う", "内容：" + LONG + "件数：3件"));
        assertThat(html("<tr><th>手口<th>内容</tr><tr><td>会社を装う<td>" + LONG + "</tr><tr><td>点検<td>短い</tr>"))
                .containsExactly(new Item("会社を装う", LONG), new Item("点検", "内容：短い"));
    }

    @Test
    void tableWithoutHeadingsHasItsFirstCellsAsLabels() {
        assertThat(html("<tr><td>受付日<td>20XX年</tr><tr><td>担当<td>甲<td>乙</tr>"))
                .isEqualTo(markdown("| 受付日 | 20XX年 |\n| 担当 | 甲 | 乙 |\n"))
                .containsExactly(new Item("受付日", "20XX年"), new Item("担当", "甲／乙"));
    }

    @Test
    void headingOfRowIsItsLabel() {
        assertThat(html("<tr><th>受付日：</th><td>20XX年</td></tr><tr><th>備考</th><td></td></tr>"))
                .containsExactly(new Item("受付日", "20XX年"), new Item("", "備考"));
        assertThat(html("<tr><td></td><th>電話<th>時間</tr><tr><th>本店<td>188<td>9時から</tr>"))
                .containsExactly(new Item("本店", "電話：188／時間：9時から"));
    }

    @Test
    void headingsBesideTheirCellsNameThese() {
        assertThat(html("<tr><th>電話<td>188<th>時間<td>9時から</tr>")).containsExactly(new Item("", "電話：188／時間：9時から"));
    }

    @Test
    void cellBelongsToEveryRowAndColumnThatItSpans() {
        assertThat(html("<tr><th rowspan=2>窓口<th colspan=2>料金</tr><tr><th>基本<th>通話</tr>"
                        + "<tr><td rowspan='2'>本店<td>980円<td>20円</tr><tr><td colspan=2>無料</tr>"))
                .containsExactly(new Item("", "窓口：本店／料金・基本：980円／料金・通話：20円"), new Item("", "窓口：本店／料金・基本・通話：無料"));
        assertThat(html("<tr><th rowspan=2>関東<th>東京<td>1件</tr><tr><th>千葉<td>2件</tr>"))
                .containsExactly(new Item("関東・東京", "1件"), new Item("関東・千葉", "2件"));
    }

    @Test
    void sentenceOverSeveralRowsIsSaidOnce() {
        assertThat(html("<tr><th>甲<td>1件<td rowspan=2>" + LONG + "</tr><tr><th>乙<td>2件</tr>"))
                .containsExactly(new Item("甲", "1件／" + LONG), new Item("乙", "2件"));
    }

    @Test
    void spanEndsWithItsPartOfTheTableAndIsNeverAbsurd() {
        assertThat(html("<thead><tr><td rowspan=9>窓口<td>電話</tr></thead><tbody><tr><td>本店<td>188</tr></tbody>"))
                .containsExactly(new Item("", "窓口：本店／電話：188"));
        assertThat(html("<tr><th rowspan=0>甲<td colspan=999999999>1件</tr><tr><td colspan=x rowspan=-1>2件</tr>"))
                .containsExactly(new Item("甲", "1件"), new Item("甲", "2件"));
    }

    @Test
    void headingOverTheWholeTableIsNoColumnsName() {
        assertThat(html("<tr><th colspan=2>料金表</tr><tr><th>プラン<th>月額</tr><tr><td>小<td>980円</tr>"
                        + "<tr><th colspan=2>終了したもの</tr><tr><td>大<td>1,980円</tr><tr><td colspan=2>税込みです。</tr>"))
                .containsExactly(
                        new Paragraph("料金表"),
                        new Item("", "プラン：小／月額：980円"),
                        new Paragraph("終了したもの"),
                        new Item("", "プラン：大／月額：1,980円"),
                        new Item("", "税込みです。"));
    }

    @Test
    void laterHeadingsNameWhatStandsUnderThem() {
        String html = "<tr><th>住所</tr><tr><td>東京</tr><tr><th>電話</tr><tr><td>188</tr>";

        assertThat(html(html)).containsExactly(new Item("", "住所：東京"), new Item("", "電話：188"));
        assertThat(markdown("| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n\n| 丙 | 丁 |\n|---|---|\n| 3 | 4 |\n"))
                .containsExactly(new Item("", "甲：1／乙：2"), new Item("", "丙：3／丁：4"));
    }

    @Test
    void headingsWithNothingUnderThemAreKept() {
        assertThat(html("<tr><th>電話<th>188</tr>")).containsExactly(new Item("電話", "188"));
        assertThat(html("<tr><th>甲<th>乙</tr><tr><th>1件<th>2件</tr>")).containsExactly(new Item("", "甲：1件／乙：2件"));
    }

    @Test
    void markupInCellsIsOneLine() {
        assertThat(html("<caption>窓口</caption><tr><th>曜日<th>必要なもの</tr>"
                        + "<tr><td><p>月曜</p><p>火曜</p><td><b>次</b>の<a href='https://example.jp/'>もの</a>です。"
                        + "<ul><li>氏名<li>番号</ul><table><tr><td>電話<td>188</tr></table></tr>"))
                .containsExactly(new Paragraph("窓口"), new Item("月曜 火曜", "次のもの (https://example.jp/)です。氏名、番号、電話：188"));
    }

    @Test
    void tableThatOnlyArrangesThePageIsPlainText() {
        assertThat(html("<tr><td><h2>題</h2></td><td><p>本文</p></td></tr>"))
                .containsExactly(new Heading(2, "題"), new Paragraph("本文"));
        assertThat(html("<tr><td>一つ目の文です。</td></tr><tr><td>二つ目の文です。</td></tr>"))
                .isEqualTo(markdown("| 一つ目の文です。 |\n| 二つ目の文です。 |\n"))
                .containsExactly(new Paragraph("一つ目の文です。"), new Paragraph("二つ目の文です。"));
        assertThat(html("<tr><th>案内</th><td><h2>題</h2><p>本文</p></td></tr>"))
                .containsExactly(new Paragraph("案内"), new Heading(2, "題"), new Paragraph("本文"));
    }

    private static List<Block> html(String rows) {
        return HtmlBlocks.read("<table>" + rows + "</table>", "page.html");
    }

    private static List<Block> markdown(String text) {
        return MarkdownBlocks.read(text, "page.md");
    }
}
