package madoguchi.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Japanese typed in Latin letters: recognised by its syllables, and turned into katakana (Hepburn and Kunrei). */
final class Romaji {

    private static final Pattern WORD = Pattern.compile(
            "(?:n(?![aiueoy])|(?:[kstphg]{0,1})(?:[kgsztdnhbpmrfjvw]|[kgnhbpmr]y|sh|ch|ts|j|y)?[aiueo]|[-']){2,}");

    private static final Map<String, String> SYLLABLES = new TreeMap<>();

    static {
        String rows = "a アイウエオ;k カキクケコ;g ガギグゲゴ;s サシスセソ;z ザジズゼゾ;t タチツテト;d ダヂヅデド;n ナニヌネノ;h ハヒフヘホ;"
                + "b バビブベボ;p パピプペポ;m マミムメモ;y ヤイユエヨ;r ラリルレロ;w ワイウエオ";
        for (String row : rows.split(";")) {
            String[] parts = row.split(" ");
            String consonant = parts[0].equals("a") ? "" : parts[0];
            for (int i = 0; i < 5; i++) {
                SYLLABLES.put(consonant + "aiueo".charAt(i), parts[1].substring(i, i + 1));
            }
        }
        String glides = "ky キ;gy ギ;sh シ;sy シ;j ジ;jy ジ;zy ジ;ch チ;ty チ;ny ニ;hy ヒ;by ビ;py ピ;my ミ;ry リ";
        for (String glide : glides.split(";")) {
            String[] parts = glide.split(" ");
            SYLLABLES.put(parts[0] + "a", parts[1] + "ャ");
            SYLLABLES.put(parts[0] + "u", parts[1] + "ュ");
            SYLLABLES.put(parts[0] + "o", parts[1] + "ョ");
        }
        SYLLABLES.putAll(Map.of(
                "shi", "シ", "chi", "チ", "tsu", "ツ", "fu", "フ", "ji", "ジ", "che", "チェ", "she", "シェ", "je", "ジェ", "fa",
                "ファ", "fi", "フィ"));
        SYLLABLES.putAll(Map.of("n", "ン", "-", "ー", "'", "", "di", "ディ", "ti", "ティ"));
    }

    private Romaji() {}

    /** Whether these words, in lower case, are more likely Japanese in Latin letters than anything else. */
    static boolean isLikely(String[] words) {
        long letters = Arrays.stream(words).mapToInt(String::length).sum();
        long japanese = Arrays.stream(words)
                .filter(word -> WORD.matcher(word).matches())
                .mapToInt(String::length)
                .sum();
        return letters >= 8 && japanese * 10 >= letters * 8;
    }

    /** The katakana of a text in Latin letters; what is no Japanese syllable stays as it is. */
    static String toKatakana(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        var out = new StringBuilder(lower.length());
        int i = 0;
        while (i < lower.length()) {
            boolean doubled = i + 1 < lower.length()
                    && lower.charAt(i) == lower.charAt(i + 1)
                    && "kstpcgzdbjfhmry".indexOf(lower.charAt(i)) >= 0;
            if (doubled) {
                out.append('ッ');
                i++;
                continue;
            }
            i += append(lower, i, out);
        }
        return out.toString();
    }

    private static int append(String text, int at, StringBuilder out) {
        for (int length = Math.min(3, text.length() - at); length > 0; length--) {
            String kana = SYLLABLES.get(text.substring(at, at + length));
            if (kana != null) {
                out.append(kana);
                return length;
            }
        }
        out.append(text.charAt(at));
        return 1;
    }
}
