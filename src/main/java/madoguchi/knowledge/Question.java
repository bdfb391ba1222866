package madoguchi.knowledge;

/**
 * A training question.
 *
 * @param intent the topic id, or one of {@link Intents}
 * @param line where it stands in its file, from 1
 */
public record Question(String intent, String text, int line) {}
