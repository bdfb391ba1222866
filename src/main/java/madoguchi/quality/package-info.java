/**
 * What makes a knowledge base that can be used worse than it could be: stale facts, wrong phone numbers, questions that
 * repeat each other, that two topics claim or that the evaluation asks. Uses {@code intent}, {@code evaluation}, {@code knowledge} and
 * {@code text}.
 */
@NullMarked
package madoguchi.quality;

import org.jspecify.annotations.NullMarked;
