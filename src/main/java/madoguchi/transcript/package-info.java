/** Turns, kept and found; the only class here that speaks SQL is {@link madoguchi.transcript.Transcripts}. Uses {@code store} and {@code chat}. */
@NullMarked
package madoguchi.transcript;

import org.jspecify.annotations.NullMarked;
