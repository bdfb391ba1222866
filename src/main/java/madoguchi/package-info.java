/** The entry point, and nothing else. */
@NullMarked
package madoguchi;

import org.jspecify.annotations.NullMarked;
