package madoguchi.importing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import madoguchi.chat.Language;
import madoguchi.chat.TopicId;
import madoguchi.knowledge.Article;
import madoguchi.knowledge.Knowledge;
import madoguchi.knowledge.Synonyms;
import madoguchi.text.Analyzer;
import madoguchi.text.Token;

/**
 * Tells which sentences the articles already say, in whatever words. A sentence is as similar to a passage as the share of
 * its words that the passage has too, where a rare word counts more than a common one (its inverse frequency among the
 * articles and the page's sections), and words that the knowledge base calls synonyms are one. Not for several threads.
 */
final class Coverage {

    /**
     * From this similarity on a sentence counts as covered. The articles restate the support document freely: most of its
     * sentences score from 0.3 to 1.0, while sentences of such pages about what no article says stay below 0.35 but for
     * few. It is set where restated sentences are listed too rather than new ones missed.
     */
    static final double COVERED = 0.35;

    /** Not a name's digits, nor a year that is blacked out. */
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z\\d])\\d+(?:[-,.:/]\\d+)*(?![Xx\\d])");

    private static final Pattern ADDRESS = Pattern.compile("\\(?https?://[^\\s)]+\\)?");

    private final Analyzer analyzer;
    private final Language language;
    private final Synonyms synonyms;
    private final List<Known> known = new ArrayList<>();
    private final Map<String, Integer> documentsWith = new HashMap<>();
    private int documents;

    /** What a passage says, for comparing; its numbers are those of the whole article. */
    private record Known(TopicId topic, Set<String> words, Set<String> numbers) {}

    /** @param page the page's sections, whose words count for how rare a word is */
    Coverage(Knowledge knowledge, Analyzer analyzer, Language language, List<PageSection> page) {
        this.analyzer = analyzer;
        this.language = language;
        this.synonyms = new Synonyms(knowledge.synonymsIn(language), language, analyzer);
        knowledge.articlesIn(language).values().forEach(this::add);
        page.forEach(section -> count(words(section.sentences())));
    }

    private void add(Article article) {
        List<String> passages = new ArrayList<>(List.of(article.question() + "\n" + article.lead()));
        article.sections().forEach(section -> passages.add(section.heading() + "\n" + section.text()));
        Set<String> numbers = numbers(article.title() + "\n" + String.join("\n", passages));
        Set<String> all = new HashSet<>();
        for (String passage : passages) {
            // A section of an article leaves its subject unsaid: it stands in the title.
            Set<String> words = words(List.of(article.title(), passage));
            known.add(new Known(article.topic(), words, numbers));
            all.addAll(words);
        }
        count(all);
    }

    /** What is new about a sentence, or nothing when an article covers it. */
    Optional<ImportReport.Uncovered> gap(String section, String sentence) {
        Set<String> words = words(List.of(ADDRESS.matcher(sentence).replaceAll("")));
        Set<String> numbers = numbers(sentence);
        double all = weight(words);
        if (all == 0) {
            return Optional.empty();
        }
        ImportReport.Uncovered nearest = new ImportReport.Uncovered(section, sentence, 0, null, List.of());
        for (Known passage : known) {
            double similarity =
                    weight(words.stream().filter(passage.words()::contains).toList()) / all;
            List<String> missing = numbers.stream()
                    .filter(n -> !passage.numbers().contains(n))
                    .sorted()
                    .toList();
            if (similarity >= COVERED && missing.isEmpty()) {
                return Optional.empty();
            }
            if (similarity > nearest.similarity()) {
                nearest = new ImportReport.Uncovered(section, sentence, similarity, passage.topic(), missing);
            }
        }
        return Optional.of(nearest);
    }

    private double weight(Collection<String> words) {
        return words.stream()
                .mapToDouble(word -> Math.log1p((double) documents / documentsWith.getOrDefault(word, 1)))
                .sum();
    }

    private void count(Set<String> words) {
        documents++;
        words.forEach(word -> documentsWith.merge(word, 1, Integer::sum));
    }

    private Set<String> words(List<String> texts) {
        return texts.stream()
                .flatMap(text -> synonyms.fold(tokens(text)).stream())
                .filter(Lines::hasLetter)
                .collect(Collectors.toSet());
    }

    private List<Token> tokens(String text) {
        return analyzer.analyze(text, language).tokens();
    }

    private static Set<String> numbers(String text) {
        Set<String> numbers = new HashSet<>();
        Matcher number = NUMBER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        while (number.find()) {
            numbers.add(number.group().replace(",", ""));
        }
        return numbers;
    }
}
