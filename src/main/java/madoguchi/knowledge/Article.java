package madoguchi.knowledge;

import java.util.List;
import madoguchi.chat.Language;
import madoguchi.chat.TopicId;
import org.jspecify.annotations.Nullable;

/**
 * The guidance on one topic in one language.
 *
 * @param label what stands on a button that leads here
 * @param question the message that such a button sends; it always gets this article
 * @param section the heading of the support document that the lead is from; absent for other sources
 * @param lead the answer: 2 to 4 sentences that stand alone
 * @param referrals ids of consultation centres, the most useful first
 * @param related what this customer needs to know next
 */
public record Article(
        TopicId topic,
        Language language,
        String title,
        String label,
        String question,
        Source source,
        @Nullable String section,
        String lead,
        List<Section> sections,
        List<String> referrals,
        List<TopicId> related) {
    public Article {
        sections = List.copyOf(sections);
        referrals = List.copyOf(referrals);
        related = List.copyOf(related);
    }

    /** The file that it stands in, relative to the knowledge folder. */
    public String file() {
        return file(language, topic);
    }

    /** The file of a topic's article, relative to the knowledge folder. */
    public static String file(Language language, TopicId topic) {
        return "articles/" + language.code() + "/" + topic + ".md";
    }
}
