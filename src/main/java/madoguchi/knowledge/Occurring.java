package madoguchi.knowledge;

/**
 * Which characters and pairs of characters occur in a text, by their hashes: what is not here does not occur; what is here
 * most likely does (Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970). Immutable; safe for all threads.
 */
final class Occurring {

    /** 8,192 places: of those that do not occur in a message of 60 characters, 1 in 70 seems to. */
    private static final int BITS = 13;

    private final long[] places = new long[1 << BITS - 6];

    private Occurring() {}

    static Occurring in(String text) {
        var occurring = new Occurring();
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            occurring.mark(place((char) 0, c));
            if (i > 0) {
                occurring.mark(place(before, c));
            }
            before = c;
        }
        return occurring;
    }

    private void mark(int place) {
        places[place >> 6] |= 1L << place;
    }

    /** Whether all of these places are taken; without any, yes. */
    boolean hasAll(int[] wanted) {
        for (int place : wanted) {
            if ((places[place >> 6] & 1L << place) == 0) {
                return false;
            }
        }
        return true;
    }

    /** The places of a text's pairs of characters, or of its only character. */
    static int[] placesOf(CharSequence text) {
        if (text.length() == 1) {
            return new int[] {place((char) 0, text.charAt(0))};
        }
        var places = new int[text.length() - 1];
        for (int i = 1; i < text.length(); i++) {
            places[i - 1] = place(text.charAt(i - 1), text.charAt(i));
        }
        return places;
    }

    private static int place(char before, char c) {
        return (before << 16 ^ c) * 0x9E3779B9 >>> Integer.SIZE - BITS;
    }
}
