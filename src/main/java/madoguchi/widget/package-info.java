/** The website's way in: the chat API and the page. Uses {@code http}, {@code dialogue} and what stands below them. */
@NullMarked
package madoguchi.widget;

import org.jspecify.annotations.NullMarked;
