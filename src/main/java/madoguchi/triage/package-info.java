/** Danger first: deterministic rules, from a readable file, that see self-harm and money already gone. Uses {@code text} and {@code knowledge}. */
@NullMarked
package madoguchi.triage;

import org.jspecify.annotations.NullMarked;
