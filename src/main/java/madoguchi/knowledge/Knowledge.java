package madoguchi.knowledge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import madoguchi.chat.Language;
import madoguchi.chat.TopicId;

/**
 * Everything the desk knows, as read from one folder at one time: complete, consistent and immutable. Made by
 * {@link KnowledgeReader}.
 *
 * @param centres by id, in the order of their file
 * @param questions the training questions of each language, in the order of files and lines; none when only read to serve
 * @param followUps the training messages of each language that hang on an answer; none when only read to serve
 * @param synonyms the words of each language that mean the same
 * @param version a short fingerprint of all files that replies are made from
 * @param trainingVersion a fingerprint of the files that a trained model depends on: questions, follow-ups, and through the weight of
 *     what the articles say also articles and synonyms
 */
public record Knowledge(
        Map<Language, SortedMap<TopicId, Article>> articles,
        Map<String, Source> sources,
        Map<String, Centre> centres,
        Map<Language, Rules> rules,
        Map<Language, Replies> replies,
        Map<Language, List<Question>> questions,
        Map<Language, List<FollowUp>> followUps,
        Map<Language, List<SynonymGroup>> synonyms,
        String version,
        String trainingVersion) {

    public Optional<Article> article(Language language, TopicId topic) {
        return Optional.ofNullable(articlesIn(language).get(topic));
    }

    public SortedMap<TopicId, Article> articlesIn(Language language) {
        return in(articles, language);
    }

    public Rules rulesIn(Language language) {
        return in(rules, language);
    }

    public Replies repliesIn(Language language) {
        return in(replies, language);
    }

    public List<Question> questionsIn(Language language) {
        return in(questions, language);
    }

    public List<FollowUp> followUpsIn(Language language) {
        return in(followUps, language);
    }

    public List<SynonymGroup> synonymsIn(Language language) {
        return in(synonyms, language);
    }

    /** The consultation centres' phone numbers, as they are shown. */
    public List<String> phones() {
        return centres.values().stream()
                .map(Centre::phone)
                .filter(Objects::nonNull)
                .toList();
    }

    /** All topics, the same in every language. */
    public SortedSet<TopicId> topics() {
        return new TreeSet<>(articlesIn(Language.JA).keySet());
    }

    /** The same without questions and follow-ups, which serve for training only. */
    public Knowledge withoutTraining() {
        Map<Language, List<Question>> noQuestions = new EnumMap<>(Language.class);
        Map<Language, List<FollowUp>> noFollowUps = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            noQuestions.put(language, List.of());
            noFollowUps.put(language, List.of());
        }
        return new Knowledge(
                articles,
                sources,
                centres,
                rules,
                replies,
                noQuestions,
                noFollowUps,
                synonyms,
                version,
                trainingVersion);
    }

    private static <T> T in(Map<Language, T> map, Language language) {
        T value = map.get(language);
        if (value == null) {
            throw new IllegalStateException("the knowledge base has nothing in " + language.code());
        }
        return value;
    }
}
