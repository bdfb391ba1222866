package madoguchi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import madoguchi.chat.Language;
import madoguchi.chat.Origin;
import madoguchi.chat.Passage;
import madoguchi.chat.Referral;
import madoguchi.chat.Reply;
import madoguchi.chat.ScoredTopic;
import madoguchi.chat.Suggestion;
import madoguchi.chat.TopicId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    private static final String ADDRESS = "https://www.example.go.jp/policies/a-very-long-address-that-nobody-types/";

    private static Reply reply(Language language) {
        boolean japanese = language == Language.JA;
        return new Reply.Answer(
                language,
                List.of(new ScoredTopic(new TopicId("billed-after-click"), 0.9)),
                japanese
                        ? "払わないでください。相手に電話やメールもしないでください。連絡をすると、こちらの名前や電話番号を知られてしまいます。"
                        : "Do not pay. Do not phone or write to them either: that tells them your name and your number.",
                List.of(new Passage(
                        "…",
                        new TopicId("billed-after-click"),
                        null,
                        Origin.SUPPORT_DOCUMENT,
                        japanese ? "迷惑メール(ワンクリック詐欺)にご注意ください" : "Beware of spam mail (one-click fraud)",
                        ADDRESS)),
                List.of(
                        new Referral(
                                "hotline",
                                japanese ? "消費者ホットライン" : "Consumer Hotline",
                                ADDRESS,
                                "188",
                                japanese ? "平日9〜17時など(窓口により異なります)" : "Weekdays 9:00-17:00 or similar (differs by desk)",
                                japanese ? "請求や契約の困りごとを最初に相談するところ" : "The first place to ask about bills and contracts",
                                Referral.Open.USUALLY),
                        new Referral(
                                "midday",
                                japanese ? "国民生活センター お昼の消費生活相談の窓口" : "National Consumer Affairs Center: midday advice",
                                null,
                                "03-3446-0999",
                                null,
                                japanese ? "昼の相談" : "Advice at noon",
                                null)),
                List.of(new Suggestion(
                        japanese ? "訴えると脅された" : "They threaten to sue",
                        japanese
                                ? "払わないと訴える、家や職場に請求に行くと書いてあります。本当にそうなりますか。"
                                : "They say they will sue me or come to my home. Will that really happen?")));
    }

    private static String shown(Language language, int columns) {
        return new Terminal(new Screen(columns, false)).show(reply(language));
    }

    @ParameterizedTest
    @CsvSource({"JA, 40", "JA, 80", "EN, 40", "EN, 80"})
    void nothingButAnAddressIsWiderThanTheScreen(Language language, int columns) {
        assertThat(shown(language, columns).lines().filter(line -> !line.contains(ADDRESS)))
                .allSatisfy(line -> assertThat(Wrapping.width(line)).as(line).isLessThanOrEqualTo(columns));
    }

    @ParameterizedTest
    @CsvSource({"JA, 40", "JA, 80", "EN, 40", "EN, 80"})
    void theAnswerComesFirstThenItsSourceThenWhoCanHelp(Language language, int columns) {
        Reply reply = reply(language);
        String joined = shown(language, columns).replaceAll("\\s+", "");
        assertThat(joined)
                .startsWith(reply.text().replaceAll("\\s+", ""))
                .containsSubsequence(
                        reply.passages().get(0).title().replaceAll("\\s+", ""),
                        ADDRESS,
                        reply.referrals().get(0).name().replaceAll("\\s+", ""),
                        reply.suggestions().get(0).message().replaceAll("\\s+", ""));
    }

    @ParameterizedTest
    @CsvSource({"JA, 40, 電話", "JA, 80, 電話", "EN, 40, Phone", "EN, 80, Phone"})
    void phoneNumbersAndAddressesStandWholeOnOneLine(Language language, int columns, String phone) {
        assertThat(shown(language, columns).lines())
                .anyMatch(line -> line.endsWith(phone + " 188"))
                .anyMatch(line -> line.endsWith(phone + " 03-3446-0999"))
                .contains("  " + ADDRESS);
    }

    @Test
    void whereTheFactsComeFromAndWhetherADeskIsOpenIsSaid() {
        assertThat(shown(Language.JA, 80)).contains("出典: 公式の案内").contains("受付中(目安) / 平日9〜17時");
        assertThat(shown(Language.EN, 80))
                .contains("Source: Official guidance")
                .contains("Usually open now / Weekdays");
    }

    @Test
    void lettersAreBoldOnATerminalOnly() {
        assertThat(shown(Language.JA, 80)).doesNotContain("\u001b");
        String bold = new Terminal(new Screen(80, true)).show(reply(Language.JA));
        assertThat(bold).contains("\u001b[1m電話 188\u001b[");
        assertThat(bold.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(shown(Language.JA, 80));
    }

    @Test
    void choicesFollowTheQuestionWhichOfThem() {
        var choices = List.of(new Suggestion("Sued", "They say they will sue me."));
        var threats = List.of(new ScoredTopic(new TopicId("threats"), 0.4));
        var terminal = new Terminal(new Screen(80, false));
        assertThat(terminal.show(new Reply.Clarify(Language.EN, threats, "Which of these?", choices)))
                .isEqualTo("\nWhich of these?\n\n  - They say they will sue me.\n");
        assertThat(terminal.show(new Reply.Clarify(Language.EN, List.of(), "Tell me more.", choices)))
                .contains("\nCommon questions\n  - They");
        assertThat(terminal.show(reply(Language.EN))).contains("\nAsk next\n  - They");
    }

    @Test
    void aReplyWithoutSourceOrReferralHasNoEmptyHeadings() {
        Reply smalltalk = new Reply.Smalltalk(Language.EN, "Hello.", List.of());
        assertThat(new Terminal(new Screen(80, false)).show(smalltalk)).isEqualTo("\nHello.\n");
    }
}
