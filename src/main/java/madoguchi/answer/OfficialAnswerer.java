package madoguchi.answer;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import madoguchi.chat.Language;
import madoguchi.chat.Passage;
import madoguchi.chat.Referral;
import madoguchi.chat.ScoredTopic;
import madoguchi.chat.Suggestion;
import madoguchi.chat.TopicId;
import madoguchi.knowledge.Article;
import madoguchi.knowledge.Centre;
import madoguchi.knowledge.Knowledge;
import madoguchi.knowledge.Replies;
import madoguchi.knowledge.Section;
import madoguchi.knowledge.Source;
import madoguchi.retrieval.Found;
import madoguchi.settings.Settings.Provider;
import org.jspecify.annotations.Nullable;

/** The official words on a topic: its lead, the passages that support it, referrals and next questions. */
public final class OfficialAnswerer {

    private static final Pattern WHY = Pattern.compile("^(どうして|なぜ|Why\\b)");
    private static final int MOST_SECTIONS = 3;
    private static final int MOST_NEXT = 4;

    private final Knowledge knowledge;
    private final Provider provider;

    public OfficialAnswerer(Knowledge knowledge, Provider provider) {
        this.knowledge = knowledge;
        this.provider = provider;
    }

    /** The lead answer: what to do and what not to do. */
    public String lead(Article article) {
        return fill(article.lead(), article.language());
    }

    /** The section that says why, if the article has one. */
    public Optional<String> reason(Article article) {
        return article.sections().stream()
                .filter(section -> WHY.matcher(section.heading()).find())
                .findFirst()
                .map(section -> fill(section.text(), article.language()));
    }

    /** The texts of the sections that are for this customer's case. */
    public List<String> forCase(Article article, Set<String> details) {
        return article.sections().stream()
                .filter(section -> section.isFor(details))
                .map(section -> fill(section.text(), article.language()))
                .toList();
    }

    /**
     * The lead, and the sections that are for this customer's case and those nearest to the message, with their sources.
     *
     * @param details the ids of how it happened to the customer
     */
    public List<Passage> passages(Article article, List<Found> found, Set<String> details) {
        Set<Integer> sections = new LinkedHashSet<>();
        for (int i = 0; i < article.sections().size(); i++) {
            if (article.sections().get(i).isFor(details)) {
                sections.add(i);
            }
        }
        found.stream()
                .filter(passage -> passage.topic().equals(article.topic()) && passage.section() >= 0)
                .forEach(passage -> sections.add(passage.section()));
        for (int i = 0; i < article.sections().size(); i++) {
            sections.add(i);
        }
        List<Passage> passages = new ArrayList<>();
        passages.add(passage(article, null, article.lead(), article.source()));
        sections.stream()
                .limit(MOST_SECTIONS)
                .map(article.sections()::get)
                .forEach(section -> passages.add(passage(article, section, section.text(), section.source())));
        return passages;
    }

    private Passage passage(Article article, @Nullable Section section, String text, Source source) {
        Language language = article.language();
        URI url = source.url() == null ? provider.page() : source.url();
        boolean leadOfDocument = article.section() != null && source.equals(article.source());
        String title = source.title().in(language) + (leadOfDocument ? " › " + article.section() : "");
        return new Passage(
                fill(text, language),
                article.topic(),
                section == null ? null : section.heading(),
                source.origin(),
                title,
                url == null ? null : url.toString());
    }

    /** Cards of consultation centres, as they are at an instant. */
    public List<Referral> cards(List<String> ids, Language language, Instant now) {
        List<Referral> cards = new ArrayList<>();
        for (String id : ids) {
            Centre centre = knowledge.centres().get(id);
            if (centre != null) {
                cards.add(centre.card(language, now));
            }
        }
        return cards;
    }

    /** What this customer may want to know next: not what they said did not happen. */
    public List<Suggestion> next(Article article, Set<TopicId> denied) {
        return suggestions(
                article.related().stream()
                        .filter(topic -> !denied.contains(topic))
                        .toList(),
                article.language());
    }

    /** Buttons that lead to topics. */
    public List<Suggestion> suggestions(List<TopicId> topics, Language language) {
        return topics.stream()
                .flatMap(topic -> knowledge.article(language, topic).stream())
                .map(article -> new Suggestion(article.label(), article.question()))
                .limit(MOST_NEXT)
                .toList();
    }

    /** Buttons for a clarification. */
    public List<Suggestion> choices(List<ScoredTopic> topics, Language language) {
        return suggestions(topics.stream().map(ScoredTopic::id).toList(), language);
    }

    /** A text with the provider's own words in it. */
    public String fill(String text, Language language) {
        Replies words = knowledge.repliesIn(language);
        return text.strip()
                .replace("{provider}", provider.name().getOrDefault(language, words.provider()))
                .replace("{contact}", provider.contact().getOrDefault(language, words.contact()));
    }
}
