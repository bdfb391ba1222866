package madoguchi.quality;

import java.util.ArrayList;
import java.util.List;
import madoguchi.chat.Language;
import madoguchi.knowledge.Article;
import madoguchi.knowledge.Finding;
import madoguchi.knowledge.Knowledge;
import madoguchi.text.Sentences;

/** Lead answers that somebody scared would not read to the end, and articles that lead nowhere. */
final class Leads {

    private static final int LEAST_SENTENCES = 2;
    private static final int MOST_SENTENCES = 4;

    private Leads() {}

    static List<Finding> findings(Knowledge knowledge, Language language) {
        List<Finding> findings = new ArrayList<>();
        for (Article article : knowledge.articlesIn(language).values()) {
            int sentences = Sentences.of(article.lead(), language).size();
            if (sentences < LEAST_SENTENCES || sentences > MOST_SENTENCES) {
                warn(
                        findings,
                        article,
                        "the lead has " + sentences + " sentences, expected " + LEAST_SENTENCES + " to "
                                + MOST_SENTENCES);
            }
            int length = article.lead().length();
            if (length > longest(language)) {
                warn(
                        findings,
                        article,
                        "the lead has " + length + " characters, more than " + longest(language)
                                + ": move details under a heading");
            }
            if (article.related().isEmpty()) {
                warn(findings, article, "field related is empty: name what this customer needs to know next");
            }
            if (article.referrals().isEmpty()) {
                warn(findings, article, "field referrals is empty: name a centre that helps further");
            }
        }
        return findings;
    }

    private static void warn(List<Finding> findings, Article article, String message) {
        findings.add(Finding.warning(article.file(), 0, message));
    }

    /** About what a phone shows without scrolling. */
    private static int longest(Language language) {
        return switch (language) {
            case JA -> 200;
            case EN -> 400;
        };
    }
}
