/** Personal data out, before anything else sees a message. Uses {@code text}. */
@NullMarked
package madoguchi.redaction;

import org.jspecify.annotations.NullMarked;
