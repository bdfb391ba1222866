package madoguchi.knowledge;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import madoguchi.chat.Language;
import madoguchi.chat.TopicId;

/** Reads a knowledge folder whole, or says everything that is wrong with it. Not for several threads. */
public final class KnowledgeReader {

    private final FileReader files;
    private final Places places;

    private KnowledgeReader(Folder folder) {
        this.files = new FileReader(folder);
        this.places = new Places(folder);
    }

    /**
     * Reads a folder.
     *
     * @throws KnowledgeException with all errors, each with file and line, when it cannot be used
     */
    public static Knowledge read(Folder folder) {
        return new KnowledgeReader(folder).readAll();
    }

    private Knowledge readAll() {
        Sources sources = new SourceReader(files, places).read();
        Map<String, Centre> centres = centres();
        var articles = new EnumMap<Language, SortedMap<TopicId, Article>>(Language.class);
        var rules = new EnumMap<Language, Rules>(Language.class);
        var replies = new EnumMap<Language, Replies>(Language.class);
        var questions = new EnumMap<Language, List<Question>>(Language.class);
        var followUps = new EnumMap<Language, List<FollowUp>>(Language.class);
        var synonyms = new EnumMap<Language, List<SynonymGroup>>(Language.class);
        for (Language language : Language.values()) {
            String code = language.code();
            articles.put(language, articles(language, sources));
            files.yaml("rules/" + code + ".yaml", new TypeReference<Rules>() {}).ifPresent(r -> rules.put(language, r));
            files.yaml("replies/" + code + ".yaml", new TypeReference<Replies>() {})
                    .ifPresent(r -> replies.put(language, r));
            questions.put(language, questions(language));
            followUps.put(language, followUps(language));
            synonyms.put(language, synonyms(language));
        }
        var consistency = new Consistency(articles, centres, rules, replies, questions, followUps, places);
        files.findings().addAll(consistency.findings());
        List<Finding> errors =
                files.findings().stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            throw new KnowledgeException(errors);
        }
        return new Knowledge(
                articles,
                sources.whole(),
                centres,
                rules,
                replies,
                questions,
                followUps,
                synonyms,
                files.version(),
                files.trainingVersion());
    }

    private Map<String, Centre> centres() {
        String file = "referrals.yaml";
        Map<String, Centre> centres = new LinkedHashMap<>();
        for (Centre centre :
                files.yaml(file, new TypeReference<List<Centre>>() {}).orElse(List.of())) {
            if (centres.put(centre.id(), centre) != null) {
                files.error(file, 0, "referral " + centre.id() + " stands twice: ids must differ");
            }
        }
        return centres;
    }

    private SortedMap<TopicId, Article> articles(Language language, Sources sources) {
        var reader = new ArticleReader(files, sources);
        SortedMap<TopicId, Article> articles = new TreeMap<>();
        for (String file : files.list("articles/" + language.code(), ".md")) {
            Optional<Article> article = reader.read(file, language);
            article.ifPresent(a -> articles.put(a.topic(), a));
        }
        return articles;
    }

    private List<Question> questions(Language language) {
        List<Question> questions = new ArrayList<>();
        for (String file : files.list("questions/" + language.code(), ".txt")) {
            String intent = file.substring(file.lastIndexOf('/') + 1, file.length() - ".txt".length());
            String text = files.text(file).orElse("");
            String[] lines = text.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (!lines[i].isBlank()) {
                    questions.add(new Question(intent, lines[i].strip(), i + 1));
                }
            }
        }
        return questions;
    }

    private List<FollowUp> followUps(Language language) {
        String file = FollowUp.file(language);
        List<FollowUp> followUps = new ArrayList<>();
        if (!files.has(file)) {
            return followUps;
        }
        String[] lines = files.text(file).orElse("").split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String[] fields = lines[i].split("\t", -1);
            if (fields.length == 3) {
                try {
                    followUps.add(
                            new FollowUp(new TopicId(fields[0].strip()), fields[1].strip(), fields[2].strip(), i + 1));
                } catch (IllegalArgumentException e) {
                    files.error(file, i + 1, String.valueOf(e.getMessage()));
                }
            } else if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
                files.error(
                        file,
                        i + 1,
                        "has " + fields.length
                                + " fields, expected 3 with tabs between: previous topic, message, intent");
            }
        }
        return followUps;
    }

    private List<SynonymGroup> synonyms(Language language) {
        return files.text("synonyms/" + language.code() + ".txt")
                .orElse("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(SynonymGroup::of)
                .toList();
    }
}
