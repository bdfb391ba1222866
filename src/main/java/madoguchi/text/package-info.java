/**
 * What a message says, made comparable: width, kana, readings, tokens, language. The only package besides retrieval that
 * uses Lucene. Uses {@code chat}.
 */
@NullMarked
package madoguchi.text;

import org.jspecify.annotations.NullMarked;
