package madoguchi.intent;

import java.util.Collection;

/**
 * Names of features, found by the text that they are made of without making a string of it: a message has some two hundred
 * features, and most of the time of looking at it went into strings, maps, and waiting for memory. A hash table with open
 * addressing that keeps 64 bits of each name's hash and the name's number side by side; two of a million names have the same
 * 64 bits once in ten million vocabularies. Immutable; safe for all threads.
 */
final class Vocabulary {

    /** From "FNV-1a" (Fowler, Noll, Vo), here with characters for bytes. */
    private static final long START = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private final String text;
    private final int[] ends;
    /** Two cells for each place: the hash, and the number plus one, which is 0 in an empty place. */
    private final long[] table;

    private final int shift;

    /**
     * @param text the names one after the other: of each, the kind of the feature and then its text
     * @param ends where each name ends
     */
    Vocabulary(String text, int[] ends) {
        this.text = text;
        this.ends = ends;
        int places = Integer.highestOneBit(Math.max(1, ends.length)) * 4;
        this.table = new long[2 * places];
        this.shift = Long.SIZE - Integer.numberOfTrailingZeros(places);
        int start = 0;
        for (int i = 0; i < ends.length; i++) {
            long hash = hash(START, text, start, ends[i]);
            int cell = cell(hash);
            while (table[cell + 1] != 0) {
                cell = next(cell);
            }
            table[cell] = hash;
            table[cell + 1] = i + 1L;
            start = ends[i];
        }
    }

    /** @param names each once; the first has number 0 */
    static Vocabulary of(Collection<String> names) {
        var ends = new int[names.size()];
        int end = 0;
        int i = 0;
        for (String name : names) {
            end += name.length();
            ends[i++] = end;
        }
        return new Vocabulary(String.join("", names), ends);
    }

    String name(int number) {
        return text.substring(number == 0 ? 0 : ends[number - 1], ends[number]);
    }

    int size() {
        return ends.length;
    }

    /** All names one after the other, and where each ends. */
    String text() {
        return text;
    }

    int[] ends() {
        return ends;
    }

    /** The number of a name; -1 when it is not known. */
    int find(String name) {
        return find(hash(START, name, 0, name.length()));
    }

    /** The number of a feature; -1 when it is not known. */
    int find(char kind, CharSequence text, int from, int to) {
        return find(hash((START ^ kind) * PRIME, text, from, to));
    }

    private int find(long hash) {
        int cell = cell(hash);
        while (table[cell + 1] != 0) {
            if (table[cell] == hash) {
                return (int) table[cell + 1] - 1;
            }
            cell = next(cell);
        }
        return -1;
    }

    private static long hash(long start, CharSequence text, int from, int to) {
        long hash = start;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }

    /** Names that are alike have hashes that are alike in the upper bits; the multiplication spreads them over the table. */
    private int cell(long hash) {
        return (int) (hash * 0x9E3779B97F4A7C15L >>> shift) << 1;
    }

    private int next(int cell) {
        return cell + 2 & table.length - 1;
    }
}
