package madoguchi.intent;

import java.util.Arrays;

/**
 * Names of features, found by the text that they are made of without making a string of it: a message has some two hundred
 * features, and most of the time of looking at it went into strings and maps of them. A hash table with open addressing.
 * Immutable; safe for all threads.
 */
final class Vocabulary {

    private final String[] names;
    private final int[] slots;

    /** @param names what can be found, each once: the kind of the feature, then its text */
    Vocabulary(String[] names) {
        this.names = names;
        this.slots = new int[Integer.highestOneBit(Math.max(1, names.length)) * 4];
        Arrays.fill(slots, -1);
        for (int i = 0; i < names.length; i++) {
            int slot = slot(names[i].hashCode());
            while (slots[slot] >= 0) {
                slot = next(slot);
            }
            slots[slot] = i;
        }
    }

    String name(int number) {
        return names[number];
    }

    int size() {
        return names.length;
    }

    /** The number of a feature; -1 when it is not known. */
    int find(char kind, CharSequence text, int from, int to) {
        int hash = kind;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        for (int slot = slot(hash); slots[slot] >= 0; slot = next(slot)) {
            String name = names[slots[slot]];
            if (name.hashCode() == hash && isSame(name, kind, text, from, to)) {
                return slots[slot];
            }
        }
        return -1;
    }

    private static boolean isSame(String name, char kind, CharSequence text, int from, int to) {
        if (name.length() != to - from + 1 || name.charAt(0) != kind) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (name.charAt(i - from + 1) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Names that are alike have hashes that are alike; the multiplication spreads them over the table. */
    private int slot(int hash) {
        return hash * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(slots.length - 1);
    }

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
    }
}
