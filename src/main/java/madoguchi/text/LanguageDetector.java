package madoguchi.text;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Tells from its script which language a message is in. Kana is Japanese; other scripts than kana, Chinese characters and
 * Latin are foreign. Where the script does not decide, small words do: Chinese characters that Japanese does not use,
 * and the commonest words of English against those of its neighbours. Stateless; safe for all threads.
 */
public final class LanguageDetector {

    /** What a message is written in. */
    public enum Detected {
        JAPANESE,
        ENGLISH,
        /** A language that the desk does not speak. */
        OTHER,
        /** No letters, or too few to tell: the conversation's language goes on. */
        UNDECIDED
    }

    private static final Set<String> ENGLISH = words(
            "a an the i you he she it we they my your his her our is am are was were be been do does did not no yes have has had"
                    + " can could will would should what who why how when where which to of in on at for from with about this that"
                    + " these those and or but if so me us them please help hi hello thanks thank ok okay get got pay paid click"
                    + " clicked mail email spam bill scam need want there any some just now u im dont cant pls");

    private static final Set<String> NEIGHBOURS = words(
            "el la los las un una y que de en por para con mi tu su es son estoy tengo pero como cuando hola gracias ayuda ayúdame"
                    + " correo o os as um uma eu você não meu minha com mas obrigado ajuda recebi le les des une et je il elle nous"
                    + " vous mon ma est suis pas avec sur pour dans bonjour merci j'ai der die das und ich nicht mit auf für ist"
                    + " habe ein eine mein danke hallo bitte il gli che di non sono ho ciao grazie tôi không là có của và được"
                    + " cho với anh ang ng mga sa ako ko po hindi salamat saya tidak yang dan untuk dengan ini itu apa terima kasih");

    /** Simplified characters that Japanese text does not have. */
    private static final String CHINESE_ONLY = "们这吗你么没为说还对时会过该怎谁钱账单话发请问个钟链击网页诈骗骗邮费点开给让谢银电脑应话视频东";

    public Detected detect(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
        int kana = count(letters, UnicodeScript.HIRAGANA) + count(letters, UnicodeScript.KATAKANA);
        int han = count(letters, UnicodeScript.HAN);
        int latin = count(letters, UnicodeScript.LATIN);
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        int foreign = all - kana - han - latin - count(letters, UnicodeScript.COMMON);
        if (all == 0) {
            return Detected.UNDECIDED;
        }
        if (foreign > (kana + han + latin)) {
            return Detected.OTHER;
        }
        if (kana > 0 && 4 * (kana + han) >= latin || han > 0 && 4 * han >= latin) {
            return kana == 0 && isChinese(text) ? Detected.OTHER : Detected.JAPANESE;
        }
        return latinLanguage(text, latin);
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(c -> CHINESE_ONLY.indexOf(c) >= 0);
    }

    private static Detected latinLanguage(String text, int latin) {
        String[] words = Cleaning.comparable(text).split("[^\\p{L}']+", -1);
        long english = Arrays.stream(words)
                .filter(w -> ENGLISH.contains(w.replace("'", "")))
                .count();
        long neighbours = Arrays.stream(words).filter(NEIGHBOURS::contains).count();
        if (neighbours >= 2 && neighbours > english) {
            return Detected.OTHER;
        }
        if (english == 0 && Romaji.isLikely(words)) {
            return Detected.JAPANESE;
        }
        return latin >= 2 ? Detected.ENGLISH : Detected.UNDECIDED;
    }

    private static int count(Map<UnicodeScript, Integer> letters, UnicodeScript script) {
        return letters.getOrDefault(script, 0);
    }

    private static Set<String> words(String spaced) {
        return new HashSet<>(Arrays.asList(spaced.split(" ")));
    }
}
