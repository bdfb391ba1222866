package madoguchi.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import madoguchi.chat.Language;
import madoguchi.chat.Origin;
import madoguchi.chat.TopicId;
import madoguchi.knowledge.Article;
import madoguchi.knowledge.Knowledge;
import madoguchi.knowledge.Localized;
import madoguchi.knowledge.Section;
import madoguchi.knowledge.Source;
import madoguchi.knowledge.SynonymGroup;

/** Two topics in two languages, enough for a page to be compared with. */
final class SmallKnowledge {

    private static final Source SOURCE = new Source(
            "page", Origin.SUPPORT_DOCUMENT, new Localized("お知らせ", "News"), null, null, LocalDate.of(2026, 1, 1));

    private SmallKnowledge() {}

    static Knowledge create() {
        var japanese = List.of(
                article(
                        Language.JA,
                        "do-not-tell",
                        "契約番号を聞かれたら",
                        "電話で契約番号や暗証番号を聞かれても、教えないでください。",
                        "本人確認のためと言われても、教える必要はありません。当社の社員が暗証番号をうかがうことはありません。"),
                article(
                        Language.JA,
                        "cancel",
                        "申し込みを取り消したい",
                        "書面を受け取ってから8日以内なら、契約を取り消せる場合があります。",
                        "違約金がかかると言われても、消費生活センターに相談してください。"));
        var english = List.of(
                article(
                        Language.EN,
                        "do-not-tell",
                        "Asked for your contract number",
                        "Never tell a caller your contract number or PIN.",
                        "Our staff never ask for a PIN by telephone."),
                article(
                        Language.EN,
                        "cancel",
                        "Cancelling an order",
                        "You can cancel within 8 days of receiving the papers.",
                        "Ask the consumer centre if they threaten a penalty."));
        return new Knowledge(
                Map.of(Language.JA, byTopic(japanese), Language.EN, byTopic(english)),
                Map.of(SOURCE.id(), SOURCE),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(
                        Language.JA,
                        List.of(new SynonymGroup(List.of("暗証番号", "パスコード"))),
                        Language.EN,
                        List.of(new SynonymGroup(List.of("pin", "secret code")))),
                "test",
                "test");
    }

    private static Article article(Language language, String topic, String title, String lead, String detail) {
        return new Article(
                new TopicId(topic),
                language,
                title,
                title,
                title,
                SOURCE,
                title,
                lead,
                List.of(new Section(title, detail, SOURCE, null)),
                List.of(),
                List.of());
    }

    private static SortedMap<TopicId, Article> byTopic(List<Article> articles) {
        SortedMap<TopicId, Article> byTopic = new TreeMap<>();
        articles.forEach(article -> byTopic.put(article.topic(), article));
        return byTopic;
    }
}
