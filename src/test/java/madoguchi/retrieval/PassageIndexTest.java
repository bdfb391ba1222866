package madoguchi.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.langchain4j.rag.query.Query;
import madoguchi.chat.Language;
import madoguchi.knowledge.Article;
import madoguchi.knowledge.Folder;
import madoguchi.knowledge.Knowledge;
import madoguchi.knowledge.KnowledgeReader;
import madoguchi.knowledge.Section;
import madoguchi.text.Analyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shipped articles, searched. */
class PassageIndexTest {

    private static final Analyzer ANALYZER = new Analyzer();
    private static final Knowledge KNOWLEDGE = KnowledgeReader.read(Folder.shipped("knowledge"));

    @ParameterizedTest
    @EnumSource
    void everyPassageIsFoundFirstOrSecondByItsOwnWords(Language language) {
        var index = new PassageIndex(KNOWLEDGE, language, ANALYZER);
        for (Article article : KNOWLEDGE.articlesIn(language).values()) {
            assertFound(index, article, -1, lead(article));
            for (int i = 0; i < article.sections().size(); i++) {
                Section section = article.sections().get(i);
                assertFound(index, article, i, section.heading() + "\n" + section.text());
            }
        }
    }

    private static void assertFound(PassageIndex index, Article article, int section, String text) {
        assertThat(index.search(ANALYZER.analyze(text, article.language())).subList(0, 2))
                .extracting(Found::topic, Found::section)
                .contains(tuple(article.topic(), section));
    }

    @ParameterizedTest
    @EnumSource
    void theRetrieverGivesWholePassagesWithTheirTopics(Language language) {
        var index = new PassageIndex(KNOWLEDGE, language, ANALYZER);
        for (Article article : KNOWLEDGE.articlesIn(language).values()) {
            assertThat(index.retrieve(Query.from(lead(article))).subList(0, 2))
                    .extracting(
                            content -> content.textSegment().text(),
                            content -> content.textSegment().metadata().getString("topic"))
                    .contains(tuple(lead(article), article.topic().value()));
        }
    }

    private static String lead(Article article) {
        return String.join("\n", article.title(), article.question(), article.lead());
    }
}
