package madoguchi.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import madoguchi.chat.Language;
import madoguchi.chat.TopicId;
import madoguchi.knowledge.Detail;
import madoguchi.knowledge.Folder;
import madoguchi.knowledge.Knowledge;
import madoguchi.knowledge.KnowledgeReader;
import madoguchi.text.Analysis;
import madoguchi.text.Analyzer;
import madoguchi.triage.Triage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SituationsTest {

    private static final Knowledge KNOWLEDGE = KnowledgeReader.read(Folder.shipped("knowledge"));
    private static final Analyzer ANALYZER = new Analyzer();

    private static Situation read(Language language, String message) {
        Analysis analysis = ANALYZER.analyze(message, language);
        var triage = new Triage(KNOWLEDGE.rulesIn(language));
        return new Situations(KNOWLEDGE.rulesIn(language)).read(message, analysis, triage.look(analysis));
    }

    private static Situation after(Language language, String... messages) {
        return Arrays.stream(messages)
                .map(message -> read(language, message))
                .reduce(Situation.UNKNOWN, Situation::then);
    }

    private static List<String> details(Situation situation) {
        return situation.details().stream().map(Detail::id).sorted().toList();
    }

    @ParameterizedTest
    @CsvSource({
        "JA, さっき4万円振り込んでしまいました, already-paid",
        "JA, 画面の番号に電話してしまいました, already-contacted",
        "JA, あやしいページにカード番号を入れてしまった, entered-information",
        "JA, 添付ファイルを開いちゃいました, opened-attachment",
        "JA, 裁判所から特別送達が届きました, court-papers",
        "EN, I already paid them by bank transfer, already-paid",
        "EN, I called the number yesterday, already-contacted",
        "EN, I typed in my password on that page, entered-information",
        "EN, I opened the attachment, opened-attachment",
        "EN, a letter from the court came, court-papers"
    })
    void whatHappenedIsRead(Language language, String message, String topic) {
        assertThat(read(language, message).happened()).contains(new TopicId(topic));
    }

    @ParameterizedTest
    @CsvSource({
        "JA, まだ払っていません, already-paid",
        "JA, クリックはしてない, billed-after-click",
        "JA, 電話はしていません, already-contacted",
        "JA, パスワードは入力していません, entered-information",
        "JA, 添付は開いていません, opened-attachment",
        "EN, I haven't paid yet, already-paid",
        "EN, I did not click anything, billed-after-click",
        "EN, I never called them, already-contacted",
        "EN, I have not entered my card, entered-information",
        "EN, I didn't open it, opened-attachment"
    })
    void whatDidNotHappenIsRead(Language language, String message, String topic) {
        assertThat(read(language, message).denied()).contains(new TopicId(topic));
        assertThat(read(language, message).happened()).doesNotContain(new TopicId(topic));
    }

    @ParameterizedTest
    @CsvSource({
        "JA, 4万円請求された, 4万円",
        "JA, 9万8千円払えと出た, 9万8千円",
        "JA, １０００００円の請求です, 100000円",
        "JA, '合計 98,000円です', '98,000円'",
        "JA, 四万円の請求が来た, 四万円",
        "EN, 'they want 40,000 yen', '40,000 yen'",
        "EN, they want ￥40000 now, ¥40000",
        "EN, a bill of $300 came, $300"
    })
    void theSumIsKeptAsItWasWritten(Language language, String message, String sum) {
        assertThat(read(language, message).sum()).contains(sum);
    }

    @ParameterizedTest
    @CsvSource({
        "JA, 5万円か10万円を払えと言われた",
        "JA, 188に電話しました",
        "JA, 4月3日に届きました",
        "EN, '$1,000 or 98,000 yen'",
        "EN, I got 40 mails"
    })
    void ofSeveralSumsOrNoneThereIsNone(Language language, String message) {
        assertThat(read(language, message).sum()).isEmpty();
    }

    @Test
    void aCorrectionTakesBackWhatWasSaidAndHow() {
        Situation corrected = after(Language.JA, "3万円をカードで払ってしまいました", "すみません、まだ払っていませんでした");

        assertThat(corrected.happened()).isEmpty();
        assertThat(corrected.denied()).contains(new TopicId("already-paid"));
        assertThat(corrected.details()).isEmpty();
        assertThat(corrected.sum()).contains("3万円");
    }

    @Test
    void howItHappenedIsOnlyLookedForWhereItDidHappen() {
        assertThat(details(after(Language.JA, "銀行の口座に振り込めと書いてあります"))).isEmpty();
        assertThat(details(after(Language.JA, "実は払ってしまいました。コンビニでアマゾンのギフト券を買って番号を伝えました")))
                .containsExactly("by-prepaid");
        assertThat(details(after(Language.EN, "I already paid them", "it was by credit card")))
                .containsExactly("by-card");
    }

    @Test
    void aPastedMailTellsNothingOfItsReader() {
        Situation pasted = read(Language.JA, "【重要】お客様の有料コンテンツ未納料金98,000円が確認できておりません。本日中に銀行振込でお支払いください。");

        assertThat(pasted.happened()).isEmpty();
        assertThat(pasted.denied()).isEmpty();
    }
}
