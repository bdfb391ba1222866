package madoguchi.chat;

import org.jspecify.annotations.Nullable;

/**
 * A consultation centre as shown on a card.
 *
 * @param purpose what it is for, a sentence
 * @param open whether it is open at the time of the reply, in Japan; absent when its hours are not known for certain
 */
public record Referral(
        String id,
        String name,
        @Nullable String url,
        @Nullable String phone,
        @Nullable String hours,
        String purpose,
        @Nullable Open open) {

    /** Whether a desk is open: certain, or by its usual hours where they differ from place to place. */
    public enum Open {
        YES("open"),
        USUALLY("usually-open"),
        NO("closed"),
        USUALLY_NOT("usually-closed");

        private final String id;

        Open(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        /** @throws IllegalArgumentException when there is no such state */
        public static Open of(String id) {
            for (Open open : values()) {
                if (open.id.equals(id)) {
                    return open;
                }
            }
            throw new IllegalArgumentException("no such opening state: '" + id + "'");
        }
    }
}
