package madoguchi.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import madoguchi.chat.Language;
import madoguchi.chat.TopicId;
import madoguchi.knowledge.Article;
import madoguchi.knowledge.Centre;
import madoguchi.knowledge.Knowledge;
import madoguchi.text.Analyzer;
import madoguchi.text.Sentences;

/**
 * Tells which sentences the articles already say, in whatever words. A sentence is covered when a passage has enough of its
 * {@linkplain Wording wording}, that passage's article has all of its numbers, and no article says the opposite. Words and
 * numbers are all that is compared: what is told in quite other words is listed although it is covered. Not for several
 * threads.
 */
final class Coverage {

    /** A sentence that is so much like another is about the same thing; one in five of its pieces is Japanese grammar. */
    private static final double SAME_SUBJECT = 0.2;

    private static final double SAME_SENTENCE = 0.75;
    /** How much more alike the opposite must be than what says the same. */
    private static final double CLEARLY = 0.8;

    private static final Pattern ADDRESS = Pattern.compile("\\(?https?://[^\\s)]+\\)?");

    private final Analyzer analyzer;
    private final Language language;
    private final List<View> views;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final Overlap sentenceOverlap = new Overlap();

    /** The passages in one wording. */
    private record View(Wording wording, Overlap passages) {}

    /** A part of an article; the numbers are the whole article's. */
    private record Passage(TopicId topic, Set<String> numbers) {}

    private record Sentence(TopicId topic, String text, Claim claim) {}

    Coverage(Knowledge knowledge, Analyzer analyzer, Language language) {
        this.analyzer = analyzer;
        this.language = language;
        this.views = Wording.of(language, knowledge.synonymsIn(language), analyzer).stream()
                .map(wording -> new View(wording, new Overlap()))
                .toList();
        knowledge.articlesIn(language).values().forEach(article -> add(article, knowledge));
    }

    private void add(Article article, Knowledge knowledge) {
        List<String> texts = new ArrayList<>(List.of(article.question() + "\n" + article.lead()));
        article.sections().forEach(section -> texts.add(section.heading() + "\n" + section.text()));
        Set<String> numbers = Numbers.of(article.title() + "\n" + String.join("\n", texts));
        // The centres' cards stand below the article.
        article.referrals().forEach(id -> numbers.addAll(phone(knowledge, id)));
        for (String text : texts) {
            // A section of an article leaves its subject unsaid: it stands in the title.
            passages.add(new Passage(article.topic(), numbers));
            for (View view : views) {
                view.passages().add(view.wording().pieces(article.title() + "\n" + text));
            }
            for (String sentence : Sentences.of(text, language)) {
                sentences.add(new Sentence(article.topic(), sentence, Claim.of(sentence, language, analyzer)));
                sentenceOverlap.add(telling().pieces(sentence));
            }
        }
    }

    private static Set<String> phone(Knowledge knowledge, String centre) {
        Centre found = knowledge.centres().get(centre);
        return found == null || found.phone() == null ? Set.of() : Numbers.of(found.phone());
    }

    /** What is new about a sentence, or nothing when an article covers it. */
    Optional<ImportReport.Uncovered> gap(String section, String sentence) {
        String words = ADDRESS.matcher(sentence).replaceAll("");
        Set<String> numbers = Numbers.of(sentence);
        Set<String> pieces = telling().pieces(words);
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        double[] shares = views.get(0).passages().shares(pieces);
        double[] sentenceShares = sentenceOverlap.shares(pieces);
        int nearest = best(shares);
        Optional<String> opposite = opposite(Claim.of(sentence, language, analyzer), sentenceShares);
        if (opposite.isEmpty() && views.stream().anyMatch(view -> isCovered(view, words, numbers))) {
            return Optional.empty();
        }
        if (nearest < 0) {
            return Optional.of(new ImportReport.Uncovered(section, sentence, 0, null, null, List.of(), false));
        }
        List<String> missing = numbers.stream()
                .filter(number -> !passages.get(nearest).numbers().contains(number))
                .sorted()
                .toList();
        int like = best(sentenceShares);
        String said = opposite.orElse(like < 0 ? null : sentences.get(like).text());
        return Optional.of(new ImportReport.Uncovered(
                section,
                sentence,
                shares[nearest],
                passages.get(nearest).topic(),
                said,
                missing,
                opposite.isPresent()));
    }

    private boolean isCovered(View view, String words, Set<String> numbers) {
        double[] shares = view.passages().shares(view.wording().pieces(words));
        return IntStream.range(0, shares.length)
                .anyMatch(i -> shares[i] >= view.wording().covered()
                        && passages.get(i).numbers().containsAll(numbers));
    }

    private Wording telling() {
        return views.get(0).wording();
    }

    /** The sentence of an article that says the opposite, where none says the same. */
    private Optional<String> opposite(Claim claim, double[] shares) {
        int against = -1;
        double same = 0;
        boolean asksTheSame = false;
        int forbidding = -1;
        for (int i = 0; i < shares.length; i++) {
            Claim other = sentences.get(i).claim();
            if (!claim.isAbout(other)) {
                continue;
            }
            if (other.denied() == claim.denied()) {
                same = Math.max(same, shares[i]);
                asksTheSame |= other.request();
            } else if (against < 0 || shares[i] > shares[against]) {
                against = i;
            }
            if (claim.forbids(other) && (forbidding < 0 || shares[i] > shares[forbidding])) {
                forbidding = i;
            }
        }
        double needed = claim.predicate().isEmpty() ? SAME_SENTENCE : SAME_SUBJECT;
        if (against >= 0 && shares[against] >= needed && same < CLEARLY * shares[against]) {
            return Optional.of(sentences.get(against).text());
        }
        return forbidding >= 0 && !asksTheSame
                ? Optional.of(sentences.get(forbidding).text())
                : Optional.empty();
    }

    private static int best(double[] shares) {
        int best = -1;
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > 0 && (best < 0 || shares[i] > shares[best])) {
                best = i;
            }
        }
        return best;
    }
}
