/** A support page into draft articles, and what of it no article covers yet. Uses {@code knowledge} and {@code text}. */
@NullMarked
package madoguchi.importing;

import org.jspecify.annotations.NullMarked;
