package madoguchi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import madoguchi.importing.Block.Heading;
import madoguchi.importing.Block.Item;
import madoguchi.importing.Block.Paragraph;
import org.junit.jupiter.api.Test;

class MarkupBlocksTest {

    @Test
    void pictureOfHeadingIsRead() {
        assertThat(html("<h2><img src='t.gif' alt='ご注意'></h2><p>本文</p>"))
                .containsExactly(new Heading(2, "ご注意"), new Paragraph("本文"));
    }

    @Test
    void boldParagraphIsHeadingAndBoldWordIsNot() {
        assertThat(html("<p><b>ご注意</b></p><p>必ず<b>切って</b>ください。</p>"))
                .containsExactly(new Heading(6, "ご注意"), new Paragraph("必ず切ってください。"));
    }

    @Test
    void menusScriptsAndLinksWithinThePageAreLeftOut() {
        assertThat(html("<nav>ホーム</nav><script>x</script><ul><li><a href='#a'>目次</a></li></ul><p>本文</p><a"
                        + " href='#'>上へ</a>"))
                .containsExactly(new Paragraph("本文"));
    }

    @Test
    void termAndItsExplanationAreLabelledItem() {
        assertThat(html("<dl><dt>甲</dt><dd>説明</dd><dt>乙</dt></dl>"))
                .containsExactly(new Item("甲", "説明"), new Paragraph("乙"));
    }

    @Test
    void nestedListIsFlat() {
        assertThat(html("<ul><li>一<ul><li>子</li></ul></li><li>二</li></ul>"))
                .containsExactly(new Item("", "一"), new Item("", "子"), new Item("", "二"));
    }

    @Test
    void addressOfLinkIsKept() {
        assertThat(html("<p><a href='https://example.jp/'>相談窓口</a>へ。</p>"))
                .containsExactly(new Paragraph("相談窓口 (https://example.jp/)へ。"));
    }

    @Test
    void lineBreakInJapaneseSourceIsNoSpace() {
        assertThat(html("<p>ここで\n  折り返し</p>")).containsExactly(new Paragraph("ここで折り返し"));
        assertThat(html("<p>wrapped\nhere</p>")).containsExactly(new Paragraph("wrapped here"));
    }

    @Test
    void markdownFrontMatterIsNotText() {
        assertThat(markdown("---\ntitle: x\n---\n# 題\n\n本文<br>続き\n"))
                .containsExactly(new Heading(1, "題"), new Paragraph("本文\n続き"));
    }

    @Test
    void whatLooksLikeMarkupInTextIsStillTextInDrafts() {
        String text = "# 1. *星* _下_ `x` <b> [a](b) \\ &lt;";
        List<Block> blocks =
                List.of(new Heading(2, text), new Paragraph(text), new Item("", text), new Paragraph("1. 番号"));

        assertThat(markdown(Markdown.write(blocks))).isEqualTo(blocks);
        assertThat(Markdown.words(Markdown.escape(text))).isEqualTo(text);
    }

    private static List<Block> html(String body) {
        return HtmlBlocks.read(body, "page.html");
    }

    private static List<Block> markdown(String text) {
        return MarkdownBlocks.read(text, "page.md");
    }
}
