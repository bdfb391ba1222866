/** Articles, sources, referrals, questions and replies as files, read whole or not at all, and their check. Uses {@code chat} and {@code text}. */
@NullMarked
package madoguchi.knowledge;

import org.jspecify.annotations.NullMarked;
