package madoguchi.redaction;

import java.lang.Character.UnicodeScript;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Japanese words before block numbers, in which an address may begin. */
final class Area {

    private static final int LONGEST = 40;
    private static final int LONGEST_TOWN = 10;
    private static final String SUFFIXES = "市区町村郡";

    private static final Pattern PREFECTURE = Pattern.compile(Places.PREFECTURE);
    private static final Pattern CALLED = Pattern.compile("(?:住所|自宅|実家|勤務先|所在地|住まい|宛先|送り先)(?:は|が|を|:|→| )+(?=[^ ])");
    private static final Pattern HIRAGANA_MUNICIPALITY = Pattern.compile("(?:" + Places.HIRAGANA_MUNICIPALITY + ")$");
    /** A municipality whose town is written in hiragana at first, such as 青葉区つつじが丘町. */
    private static final Pattern OUTER_MUNICIPALITY = Pattern.compile("[市区町村郡](?<between>\\p{IsHiragana}{1,6})$");
    /** Signs of a sentence between a place and a number that only happens to follow it. */
    private static final Pattern SENTENCE =
            Pattern.compile("[をはでにへも]|から|まで|です|ます|した|って|^の|^内|役所|役場|警察|署|センター|相談|議会|裁判|大学|病院");

    private final Folded text;
    private final int end;
    private final String words;

    Area(Folded text, int end) {
        this.text = text;
        this.end = end;
        int start = end;
        while (start > 0 && end - start < LONGEST && isAreaCharacter(text.charAt(start - 1))) {
            start--;
        }
        this.words = text.subSequence(start, end).toString();
    }

    /** Where the address that these numbers finish begins, or -1 where they are no address. */
    int addressStart(BlockNumbers numbers, int blockEnd) {
        int prefecture = prefecture();
        int municipality = municipality();
        int start = prefecture >= 0 ? prefecture : municipality;
        boolean sure = numbers.isNamed() || numbers.isThreePart();
        if (start >= 0 && municipality >= 0) {
            boolean plain = !SENTENCE.matcher(town()).find() && !counts(blockEnd);
            boolean bare = prefecture >= 0 && !town().isEmpty() && !town().endsWith(" ");
            return sure || plain && (numbers.isPair() || bare) ? offset(start) : -1;
        }
        Matcher called = CALLED.matcher(words);
        if ((sure || numbers.isPair() && !counts(blockEnd)) && called.find()) {
            return offset(called.end());
        }
        int town = townStart();
        return numbers.isNamed() && town < words.length() ? offset(town) : -1;
    }

    private boolean counts(int blockEnd) {
        return text.at(blockEnd) != ' ' && Surroundings.hasUnit(text, blockEnd);
    }

    private int offset(int inWords) {
        return end - words.length() + inWords;
    }

    private int prefecture() {
        Matcher matcher = PREFECTURE.matcher(words);
        int last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }

    /** Where the name of the last municipality begins, with those that it lies in; or -1. */
    private int municipality() {
        int suffix = lastSuffix();
        if (suffix < 0) {
            return -1;
        }
        int start = nameStart(suffix);
        Matcher outer = OUTER_MUNICIPALITY.matcher(words.substring(0, start));
        if (outer.find() && !SENTENCE.matcher(outer.group("between")).find()) {
            start = nameStart(outer.start());
        }
        Matcher hiragana = HIRAGANA_MUNICIPALITY.matcher(words.substring(0, start));
        return hiragana.find() ? hiragana.start() : start;
    }

    private int nameStart(int end) {
        int start = end;
        while (start > 0 && (isNameCharacter(words.charAt(start - 1)) || isInsidePlace(start - 1))) {
            start--;
        }
        return start;
    }

    private int lastSuffix() {
        for (int i = words.length() - 1; i > 0; i--) {
            if (SUFFIXES.indexOf(words.charAt(i)) >= 0 && isNamed(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isNamed(int suffix) {
        return isNameCharacter(words.charAt(suffix - 1))
                || HIRAGANA_MUNICIPALITY.matcher(words.substring(0, suffix)).find();
    }

    /** A space between the parts of an address, or the ending of a direction in Kyoto (上る, 下る, 入る). */
    private boolean isInsidePlace(int at) {
        char before = at > 0 ? words.charAt(at - 1) : ' ';
        return words.charAt(at) == ' ' && (SUFFIXES + "都道府県").indexOf(before) >= 0
                || words.charAt(at) == 'る' && "上下入".indexOf(before) >= 0;
    }

    private String town() {
        return words.substring(lastSuffix() + 1);
    }

    private int townStart() {
        int start = words.length();
        while (start > 0 && words.length() - start < LONGEST_TOWN && isNameCharacter(words.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isNameCharacter(char c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN && c != '〒' || script == UnicodeScript.KATAKANA || c == 'ー';
    }

    private static boolean isAreaCharacter(char c) {
        return isNameCharacter(c) || UnicodeScript.of(c) == UnicodeScript.HIRAGANA || c == ' ' || c == ':' || c == '→';
    }
}
