/** The OpenNLP model that names what a message is about: its features, training, cross-validation and evaluation. The only package that uses OpenNLP. Uses {@code text}, {@code knowledge} and {@code chat}. */
@NullMarked
package madoguchi.intent;

import org.jspecify.annotations.NullMarked;
