package madoguchi.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Groups of digits with nothing but separators between them, such as {@code 03 (1234) 5678}. */
final class Chain {

    private static final Pattern DIGITS = Pattern.compile("[0-9]++");
    private static final Pattern GAP = Pattern.compile(" {0,2}+[-._()·・]{0,2}+ {0,2}+");
    private static final int WIDEST_GAP = 4;

    private final Folded text;
    private final List<Group> groups = new ArrayList<>();

    private record Group(int start, int end) {}

    private Chain(Folded text) {
        this.text = text;
    }

    /** All chains of a text, in order. Line ends, commas, slashes and letters end a chain. */
    static List<Chain> in(Folded text) {
        List<Chain> chains = new ArrayList<>();
        Matcher digits = DIGITS.matcher(text);
        var chain = new Chain(text);
        while (digits.find()) {
            var group = new Group(digits.start(), digits.end());
            if (!chain.groups.isEmpty() && !chain.reaches(group.start)) {
                chains.add(chain);
                chain = new Chain(text);
            }
            chain.groups.add(group);
        }
        if (!chain.groups.isEmpty()) {
            chains.add(chain);
        }
        return chains;
    }

    private boolean reaches(int next) {
        int end = groups.get(groups.size() - 1).end;
        return next - end <= WIDEST_GAP
                && GAP.matcher(text.subSequence(end, next)).matches();
    }

    int size() {
        return groups.size();
    }

    int start(int group) {
        return groups.get(group).start;
    }

    int end(int group) {
        return groups.get(group).end;
    }

    int length(int group) {
        return end(group) - start(group);
    }

    char first(int group) {
        return text.charAt(start(group));
    }

    /** What stands between a group and the one before it; empty for the first. */
    String gap(int group) {
        if (group == 0) {
            return "";
        }
        int from = end(group - 1);
        int to = start(group);
        return text.subSequence(from, to).toString();
    }

    /** The digits of these groups, the last one included. */
    String digits(int from, int to) {
        var digits = new StringBuilder();
        for (int group = from; group <= to; group++) {
            digits.append(text, start(group), end(group));
        }
        return digits.toString();
    }

    /** Whether one separator joins all of these groups. */
    boolean isUniform(int from, int to) {
        for (int group = from + 2; group <= to; group++) {
            if (!gap(group).strip().equals(gap(from + 1).strip())) {
                return false;
            }
        }
        return true;
    }
}
