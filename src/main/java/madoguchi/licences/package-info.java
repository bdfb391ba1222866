/** Whose data and libraries these are, and under which licences. May use {@code knowledge} and {@code chat}. */
@NullMarked
package madoguchi.licences;

import org.jspecify.annotations.NullMarked;
