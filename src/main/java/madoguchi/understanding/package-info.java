/** Triage, intent and retrieval fused into what the customer means. Uses {@code triage}, {@code intent} and {@code retrieval} and what stands below them. */
@NullMarked
package madoguchi.understanding;

import org.jspecify.annotations.NullMarked;
