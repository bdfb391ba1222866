package madoguchi.text;

/** Japanese syllables folded so that spellings of one sound are equal. Stateless. */
final class Kana {

    private static final String SMALL = "ァィゥェォッャュョヮヵヶ";
    private static final String LARGE = "アイウエオツヤユヨワカケ";

    private Kana() {}

    /**
     * A reading in katakana with hiragana, small kana, ヂ/ジ, ヅ/ズ and ヲ/オ made one, and lengthening left out (ー,
     * and ウ after a syllable in -o or -u): オトウサン, おとーさん and オトサン are equal.
     */
    static String fold(CharSequence reading) {
        var out = new StringBuilder(reading.length());
        for (int i = 0; i < reading.length(); i++) {
            char c = toKatakana(reading.charAt(i));
            int small = SMALL.indexOf(c);
            if (small >= 0) {
                c = LARGE.charAt(small);
            }
            c = switch (c) {
                case 'ヂ' -> 'ジ';
                case 'ヅ' -> 'ズ';
                case 'ヲ' -> 'オ';
                default -> c;
            };
            boolean lengthens =
                    c == 'ー' || c == 'ウ' && out.length() > 0 && endsInLongVowel(out.charAt(out.length() - 1));
            if (!lengthens) {
                out.append(c);
            }
        }
        return out.toString();
    }

    static char toKatakana(char c) {
        return c >= 'ぁ' && c <= 'ゖ' ? (char) (c + ('ァ' - 'ぁ')) : c;
    }

    static char toHiragana(char c) {
        return c >= 'ァ' && c <= 'ヶ' ? (char) (c - ('ァ' - 'ぁ')) : c;
    }

    static boolean isKana(int codePoint) {
        return codePoint >= 0x3041 && codePoint <= 0x30FF && codePoint != 0x30FB;
    }

    private static boolean endsInLongVowel(char c) {
        return "オコソトノホモヨロゴゾドボポウクスツヌフムユルグズブプ".indexOf(c) >= 0;
    }
}
