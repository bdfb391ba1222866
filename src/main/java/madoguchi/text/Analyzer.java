package madoguchi.text;

import madoguchi.chat.Language;

/** Prepares messages for understanding. Safe for all threads. */
public final class Analyzer {

    /** Longest text looked at, in UTF-16 units; what stands behind it does not change what a message is about. */
    static final int MAX_LENGTH = 4_000;

    private final JapaneseTokens japanese = new JapaneseTokens();
    private final EnglishTokens english = new EnglishTokens();

    /** Analyses a text that is known to be in a language; any string is accepted. */
    public Analysis analyze(String text, Language language) {
        String comparable = Cleaning.comparable(text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text);
        return switch (language) {
            case JA -> japanese.analyze(comparable);
            case EN -> english.analyze(comparable);
        };
    }

    /** A Japanese text as somebody types it who has no kanji: its reading in hiragana, without spaces. */
    public String hiragana(String text) {
        return japanese.hiragana(text);
    }
}
