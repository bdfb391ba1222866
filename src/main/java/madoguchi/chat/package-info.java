/**
 * The words everybody speaks: messages, turns and replies, and the names they carry. Uses nothing but the JDK, so that
 * every other package may use it.
 */
@NullMarked
package madoguchi.chat;

import org.jspecify.annotations.NullMarked;
