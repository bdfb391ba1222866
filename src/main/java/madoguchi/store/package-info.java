/** Connections, the SQLite dialect and migrations. Uses {@code settings}. */
@NullMarked
package madoguchi.store;

import org.jspecify.annotations.NullMarked;
