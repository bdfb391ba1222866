package madoguchi.retrieval;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import madoguchi.chat.Language;
import madoguchi.chat.TopicId;
import madoguchi.knowledge.Article;
import madoguchi.knowledge.Knowledge;
import madoguchi.knowledge.Section;
import madoguchi.knowledge.Synonyms;
import madoguchi.text.Analysis;
import madoguchi.text.Analyzer;
import madoguchi.text.Token;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.SingleInstanceLockFactory;

/**
 * The passages of all articles in one language, found by their words: BM25 over dictionary forms, with the curated
 * synonyms counted as one word. Held in memory; safe for all threads.
 */
public final class PassageIndex implements ContentRetriever {

    private static final String WORDS = "words";
    private static final String TOPIC = "topic";
    private static final int MOST = 40;
    private static final int MOST_WORDS = 200;

    private final Language language;
    private final Analyzer analyzer;
    private final Synonyms synonyms;
    private final List<Passage> passages;
    private final IndexSearcher searcher;

    /** An index of the articles as they are; every passage is analysed now. */
    public PassageIndex(Knowledge knowledge, Language language, Analyzer analyzer) {
        this(knowledge, language, analyzer, words(knowledge, language, analyzer));
    }

    /**
     * An index of passages that were analysed before.
     *
     * @param words what {@link #words(Knowledge, Language, Analyzer)} gave for the same articles
     * @throws IllegalArgumentException when they are not of as many passages as there are
     */
    public PassageIndex(Knowledge knowledge, Language language, Analyzer analyzer, List<String> words) {
        Library.load();
        this.language = language;
        this.analyzer = analyzer;
        this.synonyms = new Synonyms(knowledge.synonymsIn(language), language, analyzer);
        this.passages = passages(knowledge, language);
        if (passages.size() != words.size()) {
            throw new IllegalArgumentException(
                    "words of " + words.size() + " passages, but the articles have " + passages.size());
        }
        // Merges neighbours only: document n stays passage n, and a hit needs no stored fields, which take several
        // times
        // as long to unpack as the search takes.
        var config = new IndexWriterConfig(new WhitespaceAnalyzer()).setMergePolicy(new LogDocMergePolicy());
        Directory directory = memory();
        try (var writer = new IndexWriter(directory, config)) {
            for (String ofPassage : words) {
                writer.addDocument(document(ofPassage));
            }
            writer.commit();
            this.searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
    }

    /** Files that are arrays: searches read single bytes, which is slow from the buffers that are the default. */
    private static Directory memory() {
        return new ByteBuffersDirectory(
                new SingleInstanceLockFactory(), ByteBuffersDataOutput::new, ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
    }

    /** Loads what the search library loads at its first use, which otherwise the first message would wait for. */
    public static void prepare() {
        Library.load();
    }

    /**
     * The search library, loaded by one thread while others wait: two threads that first use it at once can wait for each
     * other's class initialization for ever (its index writer, merge scheduler and their secrets initialize one another).
     */
    private static final class Library {

        static {
            try (Directory directory = memory();
                    var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
                writer.addDocument(document("a"));
                writer.commit();
                new IndexSearcher(DirectoryReader.open(directory)).search(new TermQuery(new Term(WORDS, "a")), 1);
            } catch (IOException e) {
                throw new UncheckedIOException("writing to memory cannot fail", e);
            }
        }

        private Library() {}

        /** Returns when the library is loaded: the initializer above runs once. */
        static void load() {}
    }

    /** The words that each passage is found by, separated by spaces: analysing takes longer than all the rest. */
    public static List<String> words(Knowledge knowledge, Language language, Analyzer analyzer) {
        return passages(knowledge, language).stream()
                .map(passage -> String.join(" ", words(analyzer.analyze(passage.text(), language))))
                .toList();
    }

    /** A piece of an article: its lead, section -1, or one of its sections. */
    private record Passage(TopicId topic, int section, String text) {}

    private static List<Passage> passages(Knowledge knowledge, Language language) {
        List<Passage> passages = new ArrayList<>();
        for (Article article : knowledge.articlesIn(language).values()) {
            String lead = String.join("\n", article.title(), article.question(), article.lead());
            passages.add(new Passage(article.topic(), -1, lead));
            for (int i = 0; i < article.sections().size(); i++) {
                Section section = article.sections().get(i);
                passages.add(new Passage(article.topic(), i, section.heading() + "\n" + section.text()));
            }
        }
        return passages;
    }

    private static Document document(String words) {
        var document = new Document();
        document.add(new TextField(WORDS, words, Field.Store.NO));
        return document;
    }

    private static List<String> words(Analysis analysis) {
        return analysis.tokens().stream()
                .filter(Token::content)
                .map(Token::base)
                .toList();
    }

    /** The passages nearest to a message, best first, at most 40. */
    public List<Found> search(Analysis message) {
        return Arrays.stream(hits(message))
                .map(hit -> {
                    Passage passage = passages.get(hit.doc);
                    return new Found(passage.topic(), passage.section(), hit.score);
                })
                .toList();
    }

    private ScoreDoc[] hits(Analysis message) {
        var query = new BooleanQuery.Builder();
        Set<String> words = new TreeSet<>(words(message));
        words.stream().limit(MOST_WORDS).forEach(word -> {
            var alternatives = new SynonymQuery.Builder(WORDS);
            synonyms.of(word).forEach(alternative -> alternatives.addTerm(new Term(WORDS, alternative)));
            query.add(alternatives.build(), BooleanClause.Occur.SHOULD);
        });
        try {
            return searcher.search(query.build(), MOST).scoreDocs;
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory cannot fail", e);
        }
    }

    /** LangChain4j's view of the same search: each passage with its topic as metadata. */
    @Override
    public List<Content> retrieve(Query query) {
        return Arrays.stream(hits(analyzer.analyze(query.text(), language)))
                .map(hit -> passages.get(hit.doc))
                .map(passage -> TextSegment.from(
                        passage.text(), Metadata.from(TOPIC, passage.topic().value())))
                .map(Content::from)
                .toList();
    }
}
