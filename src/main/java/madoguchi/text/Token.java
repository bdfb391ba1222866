package madoguchi.text;

/**
 * A word of a message.
 *
 * @param surface as written, comparable form
 * @param base its dictionary form (Japanese) or its stem (English)
 * @param reading its folded reading in katakana (Japanese), or the surface
 * @param content false for particles, auxiliaries, punctuation and other words that carry little meaning
 */
public record Token(String surface, String base, String reading, boolean content) {}
