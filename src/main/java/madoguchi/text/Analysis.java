package madoguchi.text;

import java.util.List;
import madoguchi.chat.Language;

/**
 * A message prepared once for everybody who looks at it: rules, classifier and retrieval.
 *
 * @param comparable the text in {@linkplain Cleaning#comparable comparable form}
 * @param reading the whole message as one folded reading in katakana (Japanese), or the words joined by spaces
 */
public record Analysis(Language language, String comparable, List<Token> tokens, String reading) {
    public Analysis {
        tokens = List.copyOf(tokens);
    }

    /** Whether the message has no kanji: it is then cut into words in other places than a well-typed one. */
    public boolean isKanaOnly() {
        return language == Language.JA && comparable.codePoints().noneMatch(Character::isIdeographic);
    }
}
