package madoguchi.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import madoguchi.chat.Language;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/** Japanese words with base forms and readings, by Lucene's Kuromoji. Safe for all threads: each has its own tokenizer. */
final class JapaneseTokens {

    private final ThreadLocal<JapaneseTokenizer> tokenizers =
            ThreadLocal.withInitial(() -> new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.NORMAL));

    Analysis analyze(String typed) {
        boolean latinOnly = typed.codePoints().filter(Character::isLetter).allMatch(c -> c < 0x80);
        String comparable = latinOnly && Romaji.isLikely(typed.split("[^a-z']+")) ? Romaji.toKatakana(typed) : typed;
        List<Token> tokens = new ArrayList<>();
        var reading = new StringBuilder();
        read(comparable, (word, known, form, partOfSpeech) -> {
            String sound = Kana.fold(known == null ? word : known);
            tokens.add(new Token(word, form == null ? word : form, sound, isContent(partOfSpeech)));
            reading.append(sound);
        });
        return new Analysis(Language.JA, comparable, tokens, reading.toString());
    }

    /** The text as it sounds, in hiragana without spaces. */
    String hiragana(String text) {
        var sounds = new StringBuilder();
        read(text, (word, known, form, partOfSpeech) -> sounds.append(known == null ? word : known));
        return sounds.chars()
                .map(c -> Kana.toHiragana((char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Takes the words of a text in order; reading and base form are null for words that the dictionary does not know. */
    private interface Words {
        void take(String surface, @Nullable String reading, @Nullable String base, String partOfSpeech);
    }

    private void read(String text, Words words) {
        JapaneseTokenizer tokenizer = tokenizers.get();
        var surface = tokenizer.getAttribute(CharTermAttribute.class);
        var base = tokenizer.getAttribute(BaseFormAttribute.class);
        var kana = tokenizer.getAttribute(ReadingAttribute.class);
        var partOfSpeech = tokenizer.getAttribute(PartOfSpeechAttribute.class);
        try {
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                words.take(surface.toString(), kana.getReading(), base.getBaseForm(), partOfSpeech.getPartOfSpeech());
            }
            tokenizer.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading a string cannot fail", e);
        } finally {
            close(tokenizer);
        }
    }

    private static boolean isContent(String partOfSpeech) {
        return !(partOfSpeech.startsWith("助詞")
                || partOfSpeech.startsWith("助動詞")
                || partOfSpeech.startsWith("記号")
                || partOfSpeech.startsWith("フィラー")
                || partOfSpeech.contains("非自立"));
    }

    private static void close(JapaneseTokenizer tokenizer) {
        try {
            tokenizer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("closing a string cannot fail", e);
        }
    }
}
