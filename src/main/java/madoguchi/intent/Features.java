package madoguchi.intent;

import java.util.List;
import madoguchi.text.Analysis;
import madoguchi.text.Token;

/**
 * What the classifier looks at: words, word pairs, character sequences and, in Japanese, sequences of the reading. Readings
 * make kana-only, half-width and wrongly converted messages look like the well-typed ones. Stateless.
 */
final class Features {

    private Features() {}

    /** Hears of one feature after the other; one that occurs twice comes twice. */
    interface Listener {

        /** A feature: its kind and the piece of text that it is; the text changes after the call. */
        void feature(char kind, CharSequence text, int from, int to);

        /** The features since the last call are a block, which is weighted apart. */
        void endOfBlock();
    }

    /** Tells the features of a message in blocks, so that its many character sequences do not drown its few words. */
    static void of(Analysis message, Listener listener) {
        switch (message.language()) {
            case JA -> japanese(message, listener);
            case EN -> english(message, listener);
        }
    }

    private static void japanese(Analysis message, Listener listener) {
        // Where a message in kana only is torn apart into words is chance; only its sound can be relied on.
        if (!message.isKanaOnly()) {
            words(message.tokens(), listener);
        }
        listener.endOfBlock();
        if (!message.isKanaOnly()) {
            var letters = new StringBuilder("^");
            message.tokens().forEach(token -> letters.append(token.surface()));
            sequences('c', letters.append('$'), 1, 3, listener);
        }
        listener.endOfBlock();
        sequences('r', new StringBuilder("^").append(message.reading()).append('$'), 2, 4, listener);
        listener.endOfBlock();
    }

    private static void english(Analysis message, Listener listener) {
        words(message.tokens(), listener);
        listener.endOfBlock();
        var word = new StringBuilder();
        for (Token token : message.tokens()) {
            word.setLength(0);
            sequences('c', word.append('^').append(token.surface()).append('$'), 2, 4, listener);
        }
        listener.endOfBlock();
    }

    /** Words in their dictionary form ({@code w}) and pairs of them with a space between ({@code p}). */
    private static void words(List<Token> tokens, Listener listener) {
        var pair = new StringBuilder("^ ");
        int second = pair.length();
        listener.feature('w', "^", 0, 1);
        for (int i = 0; i <= tokens.size(); i++) {
            String word = i < tokens.size() ? tokens.get(i).base() : "$";
            listener.feature('w', word, 0, word.length());
            pair.append(word);
            listener.feature('p', pair, 0, pair.length());
            pair.delete(0, second).append(' ');
            second = pair.length();
        }
    }

    private static void sequences(char kind, CharSequence text, int shortest, int longest, Listener listener) {
        for (int start = 0; start < text.length(); start++) {
            int end = Math.min(text.length(), start + longest);
            for (int to = start + shortest; to <= end; to++) {
                listener.feature(kind, text, start, to);
            }
        }
    }
}
