/** The command line. */
@NullMarked
package madoguchi.command;

import org.jspecify.annotations.NullMarked;
