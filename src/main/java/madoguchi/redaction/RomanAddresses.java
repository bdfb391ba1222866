package madoguchi.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Japanese addresses in Latin letters, in either order: {@code 2-8-1 Nishi-Shinjuku, Shinjuku-ku, Tokyo 163-8001},
 * {@code Yokohama-shi Naka-ku Honcho 6-50-10}.
 */
final class RomanAddresses implements Detector {

    private static final int MOST_WORDS = 10;
    /** An address has two numbers beside its block: 2-chome, or a postal code. More are a list of something. */
    private static final int MOST_NUMBERS = 2;

    private static final int LONGEST_BEFORE = 80;
    private static final int LONGEST_AFTER = 160;

    private static final Pattern BLOCK = Pattern.compile(
            "(?<![0-9A-Za-z.,:/#+(-])(?:[0-9]{1,2}-ch[oō]me(?![a-z])|[0-9]{1,4}(?:-[0-9]{1,4}){1,3}(?![0-9-]))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile("(?:19|20)[0-9]{2}-[0-9]{1,4}(?:-[0-9]{1,2})?|0[0-9]*-.*");
    private static final String WORD =
            "(?:\\p{IsLatin}[\\p{IsLatin}'.-]{0,30}|[0-9]{1,4}(?:-[0-9]{1,4}){0,3}(?:-?(?:ch[oō]me|ban|g[oō]))?)";
    private static final Pattern NEXT = Pattern.compile("[ ,]{1,3}(?<word>" + WORD + ")", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST =
            Pattern.compile("(?<![\\p{IsLatin}0-9'.-])(?<word>" + WORD + ")[ ,]{1,3}$", Pattern.CASE_INSENSITIVE);

    private static final Pattern MUNICIPALITY =
            Pattern.compile("\\p{IsLatin}{2,20}-(?:ku|shi|ch[oō]|machi|mura|gun|ken|fu|to)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PREFECTURE = Pattern.compile(Places.ROMAN_PREFECTURE, Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING =
            Pattern.compile("japan|[0-9]{3}-[0-9]{4}|city|ward|pref(?:ecture)?\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE = Pattern.compile(
            "in|at|on|of|to|from|the|an?|and|or|but|is|was|my|i|we|they|he|she|it|days?|weeks?|hours?|minutes?|times?|months?|years?|people"
                    + "|yen|calls?|mails?|e-?mails?|messages?|how-to|up-to",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Span> find(Folded text) {
        List<Span> spans = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        int free = 0;
        while (block.find()) {
            if (block.start() < free || DATE.matcher(block.group()).matches()) {
                continue;
            }
            boolean threePart = block.group().chars().filter(c -> c == '-').count() >= 2;
            int end = endAfter(text, block.end(), threePart);
            int start = startBefore(text, block.start(), threePart || end >= 0, end >= 0);
            if (start >= 0 || end >= 0) {
                free = end >= 0 ? end : block.end();
                spans.add(new Span(start >= 0 ? start : block.start(), free, PersonalData.ADDRESS));
            }
        }
        return spans;
    }

    /** Where the last word that names a place ends; -1 where none follows. */
    private static int endAfter(Folded text, int from, boolean prefectureIsEnough) {
        Matcher next = NEXT.matcher(text.after(from, LONGEST_AFTER));
        int end = -1;
        boolean comma = false;
        int numbers = 0;
        for (int words = 0; words < MOST_WORDS && next.lookingAt(); words++) {
            String word = next.group("word");
            numbers += isNumber(word) ? 1 : 0;
            comma |= next.group().contains(",");
            boolean municipality = MUNICIPALITY.matcher(word).matches();
            boolean prefecture = PREFECTURE.matcher(word).matches() && (prefectureIsEnough || comma && words > 0);
            if (numbers > MOST_NUMBERS || SENTENCE.matcher(word).matches()) {
                break;
            }
            if (municipality || prefecture || end >= 0 && CLOSING.matcher(word).matches()) {
                end = from + next.end();
            }
            next.region(next.end(), next.regionEnd());
        }
        return end;
    }

    /** Where the first word that names a place begins; -1 where none stands before. */
    private static int startBefore(Folded text, int to, boolean prefectureIsEnough, boolean isAddress) {
        String rest = text.before(to, LONGEST_BEFORE);
        int offset = to - rest.length();
        int start = -1;
        Matcher last = LAST.matcher(rest);
        int numbers = 0;
        for (int words = 0; words < MOST_WORDS && last.find(); words++) {
            String word = last.group("word");
            numbers += isNumber(word) ? 1 : 0;
            if (numbers > MOST_NUMBERS || SENTENCE.matcher(word).matches()) {
                break;
            }
            boolean chome = isAddress && words == 0 && word.indexOf('-') > 0;
            if (chome
                    || MUNICIPALITY.matcher(word).matches()
                    || prefectureIsEnough && PREFECTURE.matcher(word).matches()) {
                start = offset + last.start("word");
            }
            rest = rest.substring(0, last.start());
            last.reset(rest);
        }
        return start;
    }

    private static boolean isNumber(String word) {
        return Folded.isAsciiDigit(word.charAt(0));
    }
}
