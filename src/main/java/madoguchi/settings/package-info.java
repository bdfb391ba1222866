/** Settings as records, read from a file and the environment; a wrong one stops the start with a line that names it. Uses {@code chat}. */
@NullMarked
package madoguchi.settings;

import org.jspecify.annotations.NullMarked;
