/** Evidence into words: the official answer of a topic, its sources and referrals. Uses {@code understanding} and what stands below it. */
@NullMarked
package madoguchi.answer;

import org.jspecify.annotations.NullMarked;
