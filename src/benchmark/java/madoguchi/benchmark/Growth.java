package madoguchi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import madoguchi.chat.Language;
import madoguchi.chat.TopicId;
import madoguchi.knowledge.Article;
import madoguchi.knowledge.Folder;
import madoguchi.knowledge.Knowledge;
import madoguchi.knowledge.KnowledgeReader;
import madoguchi.knowledge.Question;
import madoguchi.knowledge.Section;
import madoguchi.retrieval.PassageIndex;
import madoguchi.text.Analyzer;
import madoguchi.text.Token;
import madoguchi.understanding.Models;
import madoguchi.understanding.Understanding;

/**
 * How long understanding a Japanese message takes when the knowledge base has up to 1,000 made-up topics more, or up to 100,000
 * made-up passages. They are made of words that the real questions and articles use, so that every message finds many of them.
 * Prints a table and draws {@code src/docs/growth.png}.
 */
public final class Growth {

    private static final Language LANGUAGE = Language.JA;
    private static final int[] TOPICS = {0, 30, 100, 300, 1_000};
    private static final int[] PASSAGES = {0, 1_000, 10_000, 100_000};
    private static final int QUESTIONS_A_TOPIC = 12;
    private static final int SECTIONS_A_TOPIC = 4;
    private static final int WARM_UP = 4_000;
    private static final int TIMED = 4_000;

    private final Random random = new Random(17);
    private final Analyzer analyzer = new Analyzer();
    private final Knowledge knowledge = KnowledgeReader.read(Folder.at(Path.of("knowledge")));
    private final List<String> words = knowledge.questionsIn(LANGUAGE).stream()
            .flatMap(question -> analyzer.analyze(question.text(), LANGUAGE).tokens().stream())
            .map(Token::surface)
            .distinct()
            .toList();
    private final List<String> messages =
            Messages.all(LANGUAGE).stream().map(Messages.Labelled::text).toList();

    private Growth() {}

    /** @param arguments none */
    public static void main(String[] arguments) throws IOException {
        new Growth().run();
    }

    private void run() throws IOException {
        var scratch = new ScratchFolder();
        try {
            Models.train(knowledge, scratch.path(), analyzer, (done, all) -> {});
            Map<Integer, Double> byPassages = new LinkedHashMap<>();
            for (int passages : PASSAGES) {
                Knowledge grown = withPassages(passages);
                int size = passages(grown);
                Files.writeString(
                        scratch.path().resolve(LANGUAGE.code() + ".words"),
                        String.join("\n", PassageIndex.words(grown, LANGUAGE, analyzer)));
                Models models = Models.load(Folder.at(scratch.path())).orElseThrow();
                byPassages.put(
                        size, print("passages", size, took(new Understanding(grown, LANGUAGE, models, analyzer))));
            }
            Map<Integer, Double> byTopics = new LinkedHashMap<>();
            for (int topics : TOPICS) {
                Knowledge grown = withTopics(topics);
                Models models = Models.train(grown, scratch.path(), analyzer, (done, all) -> {});
                double[] took = took(new Understanding(grown, LANGUAGE, models, analyzer));
                byTopics.put(
                        grown.topics().size(), print("topics", grown.topics().size(), took));
            }
            Chart chart = new Chart("Understanding one message, 99th percentile", "topics, or passages", "milliseconds")
                    .logarithmic();
            chart.line("topics", byTopics);
            chart.line("passages", byPassages);
            chart.save(Path.of("src/docs/growth.png"));
        } finally {
            scratch.delete();
        }
    }

    /** @return the 99th percentile, in milliseconds */
    private static double print(String what, int size, double[] took) {
        double percentile = took[(int) (took.length * 0.99)];
        System.out.printf(
                Locale.ROOT,
                "%7d %s: median %.2f ms, 99th percentile %.2f ms%n",
                size,
                what,
                took[took.length / 2],
                percentile);
        return percentile;
    }

    /** @return milliseconds, the shortest first */
    private double[] took(Understanding understanding) {
        understanding.prepare();
        // What training has left is not to be swept up while it is timed.
        System.gc();
        for (int i = 0; i < WARM_UP; i++) {
            understanding.understand(messages.get(i % messages.size()));
        }
        var took = new double[TIMED];
        for (int i = 0; i < TIMED; i++) {
            long start = System.nanoTime();
            understanding.understand(messages.get(i % messages.size()));
            took[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(took);
        return took;
    }

    private static int passages(Knowledge knowledge) {
        return knowledge.articlesIn(LANGUAGE).values().stream()
                .mapToInt(article -> 1 + article.sections().size())
                .sum();
    }

    /** Topics of a theme of their own, each with an article and questions. */
    private Knowledge withTopics(int count) {
        SortedMap<TopicId, Article> articles = new TreeMap<>(knowledge.articlesIn(LANGUAGE));
        List<Question> questions = new ArrayList<>(knowledge.questionsIn(LANGUAGE));
        Article model = articles.get(articles.firstKey());
        for (int i = 0; i < count; i++) {
            var topic = new TopicId("made-up-" + i);
            List<String> theme = some(8, words);
            articles.put(topic, article(model, topic, text(theme, 30), sections(model, theme, SECTIONS_A_TOPIC)));
            for (int line = 1; line <= QUESTIONS_A_TOPIC; line++) {
                questions.add(new Question(topic.value(), text(theme, 10), line));
            }
        }
        return with(articles, questions);
    }

    /** Passages spread over the articles that there are. */
    private Knowledge withPassages(int count) {
        SortedMap<TopicId, Article> articles = new TreeMap<>(knowledge.articlesIn(LANGUAGE));
        int each = count / articles.size();
        articles.replaceAll((topic, article) -> {
            List<Section> sections = new ArrayList<>(article.sections());
            sections.addAll(sections(article, words, each));
            return article(article, topic, article.lead(), sections);
        });
        return with(articles, knowledge.questionsIn(LANGUAGE));
    }

    private List<Section> sections(Article model, List<String> theme, int count) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sections.add(new Section(text(theme, 5), text(theme, 40), model.source(), null));
        }
        return sections;
    }

    /** Words of the theme and of everything, in turn. */
    private String text(List<String> theme, int length) {
        return some(length / 2, theme).stream()
                .map(word -> word + some(1, words).get(0))
                .collect(Collectors.joining());
    }

    private List<String> some(int count, List<String> from) {
        return random.ints(count, 0, from.size()).mapToObj(from::get).toList();
    }

    private static Article article(Article model, TopicId topic, String lead, List<Section> sections) {
        return new Article(
                topic,
                model.language(),
                model.title(),
                model.label(),
                model.question(),
                model.source(),
                model.section(),
                lead,
                sections,
                model.referrals(),
                model.related());
    }

    private Knowledge with(SortedMap<TopicId, Article> articles, List<Question> questions) {
        Map<Language, SortedMap<TopicId, Article>> allArticles = new EnumMap<>(knowledge.articles());
        allArticles.put(LANGUAGE, articles);
        Map<Language, List<Question>> allQuestions = new EnumMap<>(knowledge.questions());
        allQuestions.put(LANGUAGE, questions);
        return new Knowledge(
                allArticles,
                knowledge.sources(),
                knowledge.centres(),
                knowledge.rules(),
                knowledge.replies(),
                allQuestions,
                knowledge.followUps(),
                knowledge.synonyms(),
                knowledge.version(),
                knowledge.trainingVersion());
    }
}
