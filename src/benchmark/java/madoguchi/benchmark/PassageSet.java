package madoguchi.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import madoguchi.benchmark.PublicSets.Row;
import madoguchi.chat.Language;
import madoguchi.chat.Origin;
import madoguchi.chat.TopicId;
import madoguchi.knowledge.Article;
import madoguchi.knowledge.Knowledge;
import madoguchi.knowledge.Localized;
import madoguchi.knowledge.Source;
import madoguchi.retrieval.Found;
import madoguchi.retrieval.PassageIndex;
import madoguchi.text.Analyzer;

/** Japanese questions whose passage is to be found among many, each passage an article. */
record PassageSet(String name, List<Row> documents, List<Row> queries) {

    private static final Source SOURCE =
            new Source("set", Origin.PUBLIC_AUTHORITY, new Localized("set", "set"), null, null, LocalDate.EPOCH);

    static PassageSet of(Path folder) throws IOException {
        return new PassageSet(
                folder.getFileName().toString(),
                Row.read(folder.resolve("docs.tsv")),
                Row.read(folder.resolve("queries.tsv")));
    }

    /** How often the right passage comes first, and its mean reciprocal rank among ten. */
    String line() {
        SortedMap<TopicId, Article> articles = new TreeMap<>();
        for (Row document : documents) {
            var topic = new TopicId(document.label());
            String text = document.text().replace("[SEP]", "\n");
            articles.put(
                    topic,
                    new Article(topic, Language.JA, "", "", "", SOURCE, null, text, List.of(), List.of(), List.of()));
        }
        var knowledge = new Knowledge(
                Map.of(Language.JA, articles),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(Language.JA, List.of()),
                "set",
                "set");
        var analyzer = new Analyzer();
        var index = new PassageIndex(knowledge, Language.JA, analyzer);
        int first = 0;
        double reciprocal = 0;
        long start = System.nanoTime();
        for (Row query : queries) {
            List<Found> found = index.search(analyzer.analyze(query.text(), Language.JA));
            for (int rank = 0; rank < Math.min(10, found.size()); rank++) {
                if (found.get(rank).topic().value().equals(query.label())) {
                    first += rank == 0 ? 1 : 0;
                    reciprocal += 1.0 / (rank + 1);
                    break;
                }
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return String.format(
                Locale.ROOT,
                "%s: %d passages, %d questions: first %.3f, mean reciprocal rank among ten %.3f, %.0f a second",
                name,
                documents.size(),
                queries.size(),
                first / (double) queries.size(),
                reciprocal / queries.size(),
                queries.size() / seconds);
    }
}
