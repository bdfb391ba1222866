package madoguchi.transcript;

import madoguchi.chat.Owner;
import madoguchi.chat.Turn;
import org.jspecify.annotations.Nullable;

/** Something that has happened in a conversation and that everybody who looks at it should see. */
public sealed interface Event {

    /** Its place among the conversation's events, from 1. */
    int number();

    /**
     * A message was answered.
     *
     * @param messageId the sender's own id of it, if there was one
     */
    record Answered(int number, Turn turn, @Nullable String messageId) implements Event {}

    /** The customer said whether an answer helped. */
    record Rated(int number, int turn, boolean helpful) implements Event {}

    /** Somebody else answers from now on. */
    record HandedOver(int number, Owner owner) implements Event {}

    /** The conversation is no more. The last event, and stored nowhere. */
    record Erased() implements Event {
        @Override
        public int number() {
            return Integer.MAX_VALUE;
        }
    }
}
