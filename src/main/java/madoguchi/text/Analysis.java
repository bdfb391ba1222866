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
}
