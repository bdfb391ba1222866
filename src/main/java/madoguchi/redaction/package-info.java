/**
 * Personal data out, before anything else sees a message. The only package that uses libphonenumber; uses no other
 * package of the program.
 */
@NullMarked
package madoguchi.redaction;

import org.jspecify.annotations.NullMarked;
