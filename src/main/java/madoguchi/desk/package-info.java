/** The hand-wired object graph in start order, closed in reverse: the map of the program. */
@NullMarked
package madoguchi.desk;

import org.jspecify.annotations.NullMarked;
