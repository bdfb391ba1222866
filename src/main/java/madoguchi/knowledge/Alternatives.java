package madoguchi.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a Java regular expression for its outermost alternatives and for what each needs. It must be one that compiles.
 * What it does not understand needs nothing, so that it is always tried.
 */
final class Alternatives {

    private static final int LARGEST_RANGE = 64;

    private final String regex;
    private int at;
    private boolean spaced;
    private boolean caseless;

    private Alternatives(String regex) {
        this.regex = regex;
    }

    /** One of the outermost alternatives, an expression by itself. */
    record Alternative(String regex, Need need) {}

    static List<Alternative> of(String regex) {
        return new Alternatives(regex).alternatives();
    }

    private List<Alternative> alternatives() {
        List<Alternative> all = new ArrayList<>();
        String flags = flags();
        do {
            int start = at;
            Need need = sequence();
            all.add(new Alternative(flags + regex.substring(start, at), caseless ? Need.NOTHING : need));
        } while (at < regex.length() && regex.charAt(at++) == '|');
        return List.copyOf(all);
    }

    /** The flags that stand before everything, as in {@code (?x)}. */
    private String flags() {
        int end = 2;
        if (regex.startsWith("(?")) {
            while (end < regex.length() && Character.isLetter(regex.charAt(end))) {
                end++;
            }
        }
        if (end == 2 || regex.charAt(end) != ')') {
            return "";
        }
        String flags = regex.substring(0, end + 1);
        spaced = flags.contains("x");
        caseless = flags.contains("i");
        at = flags.length();
        return flags;
    }

    private Need choice() {
        List<Need> needs = new ArrayList<>();
        do {
            needs.add(sequence());
        } while (at < regex.length() && regex.charAt(at) == '|' && at++ >= 0);
        return Need.any(needs);
    }

    /** Up to the next | or ) that belongs to the group this is in. */
    private Need sequence() {
        List<Need> needs = new ArrayList<>();
        var run = new StringBuilder();
        while (skipSpace() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            char c = regex.charAt(at);
            boolean literal = isLiteral();
            Need need = literal ? literal() : atom(c);
            char said = literal ? regex.charAt(at - 1) : 0;
            int least = least();
            if (literal && least > 0) {
                run.append(said);
            }
            if (!literal || least != 1) {
                end(run, needs);
            }
            if (!literal && least > 0) {
                needs.add(need);
            }
        }
        end(run, needs);
        return Need.all(needs);
    }

    private static void end(StringBuilder run, List<Need> needs) {
        if (!run.isEmpty()) {
            needs.add(Need.text(run));
            run.setLength(0);
        }
    }

    /** Goes over what means nothing; false at the end. */
    private boolean skipSpace() {
        while (spaced && at < regex.length() && Character.isWhitespace(regex.charAt(at))) {
            at++;
        }
        return at < regex.length();
    }

    private boolean isLiteral() {
        char c = regex.charAt(at);
        return c == '\\' ? !Character.isLetterOrDigit(regex.charAt(at + 1)) : "([.^$".indexOf(c) < 0;
    }

    private Need literal() {
        at += regex.charAt(at) == '\\' ? 2 : 1;
        return Need.NOTHING;
    }

    private Need atom(char first) {
        if (first == '(') {
            return group();
        }
        if (first == '[') {
            return oneOf();
        }
        at++;
        if (first == '\\') {
            escape();
        }
        return Need.NOTHING;
    }

    /** Goes over the rest of an escape that stands for many characters or for a place. */
    private void escape() {
        char kind = regex.charAt(at++);
        if ((kind == 'p' || kind == 'P') && regex.charAt(at) == '{') {
            at = regex.indexOf('}', at) + 1;
        }
    }

    private Need group() {
        at++;
        boolean looks = false;
        if (regex.charAt(at) == '?') {
            int open = at;
            while ("?:=!<>".indexOf(regex.charAt(at)) >= 0) {
                at++;
            }
            String kind = regex.substring(open, at);
            if (!List.of("?:", "?=", "?!", "?<=", "?<!").contains(kind)) {
                throw new IllegalArgumentException("groups that start with (" + kind + regex.charAt(at)
                        + " are not for rules: use (?: (?= (?! (?<= (?<! and flags at the very start only");
            }
            looks = !kind.equals("?:");
        }
        Need inside = choice();
        at++;
        return looks ? Need.NOTHING : inside;
    }

    /** A class of characters; one of many, or all but some, can be told only by trying. */
    private Need oneOf() {
        at++;
        boolean negated = regex.charAt(at) == '^';
        boolean plain = !negated;
        var characters = new StringBuilder();
        for (at += negated ? 1 : 0; regex.charAt(at) != ']'; at++) {
            char c = regex.charAt(at);
            if (c == '\\') {
                c = regex.charAt(++at);
                plain &= !Character.isLetterOrDigit(c);
            } else if (c == '-' && !characters.isEmpty() && regex.charAt(at + 1) != ']') {
                char last = regex.charAt(++at);
                char start = characters.charAt(characters.length() - 1);
                plain &= last - start < LARGEST_RANGE;
                for (int between = start + 1; plain && between < last; between++) {
                    characters.append((char) between);
                }
                c = last;
            }
            plain &= c != '[' && c != '&' && !Character.isSurrogate(c);
            characters.append(c);
        }
        at++;
        return plain
                ? Need.any(characters
                        .chars()
                        .mapToObj(c -> Need.text(String.valueOf((char) c)))
                        .toList())
                : Need.NOTHING;
    }

    /** How often at least the part before must occur, from the quantifier behind it: 1 without one, 2 for any larger number. */
    private int least() {
        if (!skipSpace() || "?*+{".indexOf(regex.charAt(at)) < 0) {
            return 1;
        }
        char quantifier = regex.charAt(at++);
        int least = quantifier == '+' ? 2 : 0;
        if (quantifier == '{') {
            least = regex.charAt(at) == '0' ? 0 : 2;
            at = regex.indexOf('}', at) + 1;
        }
        if (at < regex.length() && (regex.charAt(at) == '?' || regex.charAt(at) == '+')) {
            at++;
        }
        return least;
    }
}
