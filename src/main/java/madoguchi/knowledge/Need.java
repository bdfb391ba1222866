package madoguchi.knowledge;

import java.util.ArrayList;
import java.util.List;

/** What must occur in a text so that a regular expression can be found there. Immutable; safe for all threads. */
sealed interface Need {

    /** Whether it occurs; {@code true} may be wrong, {@code false} never is. */
    boolean isMetBy(Occurring text);

    /** Nothing that can be told without trying. */
    record Nothing() implements Need {
        @Override
        public boolean isMetBy(Occurring text) {
            return true;
        }
    }

    /** A piece of text. */
    record Text(int[] places) implements Need {
        @Override
        public boolean isMetBy(Occurring text) {
            return text.hasAll(places);
        }
    }

    /** All of these. */
    record All(List<Need> needs) implements Need {
        @Override
        public boolean isMetBy(Occurring text) {
            for (Need need : needs) {
                if (!need.isMetBy(text)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** One of these. */
    record Any(List<Need> needs) implements Need {
        @Override
        public boolean isMetBy(Occurring text) {
            for (Need need : needs) {
                if (need.isMetBy(text)) {
                    return true;
                }
            }
            return false;
        }
    }

    Need NOTHING = new Nothing();

    static Need text(CharSequence text) {
        return new Text(Occurring.placesOf(text));
    }

    static Need all(List<Need> needs) {
        List<Need> some = new ArrayList<>(needs);
        some.removeIf(need -> need == NOTHING);
        return some.isEmpty() ? NOTHING : some.size() == 1 ? some.get(0) : new All(List.copyOf(some));
    }

    static Need any(List<Need> needs) {
        return needs.contains(NOTHING) ? NOTHING : needs.size() == 1 ? needs.get(0) : new Any(List.copyOf(needs));
    }
}
