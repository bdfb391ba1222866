package madoguchi.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import madoguchi.chat.Language;
import madoguchi.chat.TopicId;
import madoguchi.text.Cleaning;

/** What must hold between the files, so that no reply can point to something that is not there. */
final class Consistency {

    private final Map<Language, SortedMap<TopicId, Article>> articles;
    private final Map<String, Centre> centres;
    private final Map<Language, Rules> rules;
    private final Map<Language, Replies> replies;
    private final Map<Language, List<Question>> questions;
    private final Map<Language, List<FollowUp>> followUps;
    private final Places places;
    private final List<Finding> findings = new ArrayList<>();

    Consistency(
            Map<Language, SortedMap<TopicId, Article>> articles,
            Map<String, Centre> centres,
            Map<Language, Rules> rules,
            Map<Language, Replies> replies,
            Map<Language, List<Question>> questions,
            Map<Language, List<FollowUp>> followUps,
            Places places) {
        this.articles = articles;
        this.centres = centres;
        this.rules = rules;
        this.replies = replies;
        this.questions = questions;
        this.followUps = followUps;
        this.places = places;
    }

    List<Finding> findings() {
        Set<TopicId> topics = articles.values().stream()
                .flatMap(byTopic -> byTopic.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        articles.forEach((language, byTopic) -> {
            for (TopicId topic : topics) {
                String file = Article.file(language, topic);
                if (!byTopic.containsKey(topic) && !places.has(file)) {
                    error(file, "is missing: the topic has an article in the other language");
                }
            }
            checkUnique(byTopic.values(), "label", Article::label);
            checkUnique(byTopic.values(), "question", Article::question);
            byTopic.values().forEach(article -> checkArticle(article, topics));
        });
        replies.forEach((language, words) -> checkReplies("replies/" + language.code() + ".yaml", words, topics));
        rules.forEach(this::checkDetails);
        questions.forEach((language, lines) -> checkQuestions(language, lines, topics));
        followUps.forEach((language, lines) -> checkFollowUps(language, lines, topics));
        return findings;
    }

    private void checkArticle(Article article, Set<TopicId> topics) {
        String file = article.file();
        checkCentres(file, "referrals", article.referrals());
        for (TopicId related : article.related()) {
            if (!topics.contains(related) || related.equals(article.topic())) {
                error(file, "field related: there is no other topic '" + related + "'", "related", related.value());
            }
        }
    }

    /** Two buttons must not look alike, nor send the same message. */
    private void checkUnique(Collection<Article> inOneLanguage, String field, Function<Article, String> value) {
        Map<String, TopicId> seen = new HashMap<>();
        for (Article article : inOneLanguage) {
            String text = value.apply(article);
            TopicId other = seen.put(Cleaning.comparable(text), article.topic());
            if (other != null) {
                String message = "field " + field + ": '" + text + "' is also the " + field + " of " + other;
                error(article.file(), message, field);
            }
        }
    }

    private void checkReplies(String file, Replies words, Set<TopicId> topics) {
        checkCentres(file, "crisis-referrals", words.crisisReferrals());
        checkCentres(file, "default-referrals", words.defaultReferrals());
        for (String topic : words.firstQuestions()) {
            if (topics.stream().noneMatch(known -> known.value().equals(topic))) {
                error(file, "field first-questions: there is no topic '" + topic + "'", "first-questions", topic);
            }
        }
        if (words.smalltalk().isEmpty()
                || words.smalltalk().get(words.smalltalk().size() - 1).when() != null) {
            error(
                    file,
                    "field smalltalk: the last entry must be without 'when', so that there is always something to say",
                    "smalltalk");
        }
    }

    private void checkCentres(String file, String field, List<String> ids) {
        for (String id : ids) {
            if (!centres.containsKey(id)) {
                error(file, "field " + field + ": '" + id + "' is not in referrals.yaml", field, id);
            }
        }
    }

    /** Each detail has a section that is for it, and each section that is for one case has its detail. */
    private void checkDetails(Language language, Rules inOneLanguage) {
        String file = "rules/" + language.code() + ".yaml";
        Set<String> wanted = new TreeSet<>();
        for (Detail detail : inOneLanguage.details()) {
            if (!wanted.add(detail.topic() + "#" + detail.id())) {
                error(file, "field details: " + detail.id() + " stands twice", "details");
            }
        }
        Set<String> there = new TreeSet<>();
        articles.getOrDefault(language, Collections.emptySortedMap())
                .values()
                .forEach(article -> article.sections().forEach(section -> {
                    String mark = article.topic() + "#" + section.detail();
                    if (section.detail() != null && there.add(mark) && !wanted.contains(mark)) {
                        error(
                                article.file(),
                                "the heading '" + section.heading() + "' is for detail '" + section.detail()
                                        + "', which rules/" + language.code() + ".yaml does not have");
                    }
                }));
        wanted.removeAll(there);
        wanted.forEach(
                mark -> error(file, "field details: no section is for " + mark.replace("#", "'s detail "), "details"));
    }

    private void checkQuestions(Language language, List<Question> lines, Set<TopicId> topics) {
        Map<String, Question> seen = new HashMap<>();
        Set<String> unknown = new TreeSet<>();
        for (Question question : lines) {
            String file = question.file(language);
            if (!isIntent(question.intent(), topics) && unknown.add(file)) {
                error(file, "there is no article for topic '" + question.intent() + "'");
            }
            Question twin = seen.putIfAbsent(Cleaning.comparable(question.text()), question);
            if (twin != null) {
                findings.add(Finding.error(
                        file,
                        question.line(),
                        "the same question stands in " + twin.intent() + ".txt:" + twin.line() + "; keep one"));
            }
        }
    }

    private void checkFollowUps(Language language, List<FollowUp> lines, Set<TopicId> topics) {
        String file = FollowUp.file(language);
        Map<String, Integer> seen = new HashMap<>();
        for (FollowUp followUp : lines) {
            if (!topics.contains(followUp.previous())) {
                findings.add(Finding.error(
                        file, followUp.line(), "there is no article for topic '" + followUp.previous() + "'"));
            }
            if (!isIntent(followUp.intent(), topics)) {
                findings.add(Finding.error(
                        file,
                        followUp.line(),
                        "'" + followUp.intent() + "' is neither a topic with an article nor one of "
                                + new TreeSet<>(Intents.SPECIAL)));
            }
            Integer twin =
                    seen.putIfAbsent(followUp.previous() + " " + Cleaning.comparable(followUp.text()), followUp.line());
            if (twin != null) {
                findings.add(Finding.error(
                        file, followUp.line(), "the same follow-up stands in line " + twin + "; keep one"));
            }
        }
    }

    private static boolean isIntent(String intent, Set<TopicId> topics) {
        return Intents.SPECIAL.contains(intent)
                || topics.stream().anyMatch(topic -> topic.value().equals(intent));
    }

    private void error(String file, String message, String... path) {
        findings.add(Finding.error(file, places.line(file, path), message));
    }
}
