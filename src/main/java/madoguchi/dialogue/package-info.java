/** One conversation's rules: message in, reply out; context and clarification. Uses {@code answer} and what stands below it. */
@NullMarked
package madoguchi.dialogue;

import org.jspecify.annotations.NullMarked;
