/** Passages found by their words: Lucene behind LangChain4j's {@code ContentRetriever}. Uses {@code text}, {@code knowledge} and {@code chat}. */
@NullMarked
package madoguchi.retrieval;

import org.jspecify.annotations.NullMarked;
