/**
 * How well the desk does on questions whose right outcomes are known, and how two models compare on them. Knows the desk
 * only as something that answers. Uses {@code knowledge} and {@code chat}.
 */
@NullMarked
package madoguchi.evaluation;

import org.jspecify.annotations.NullMarked;
