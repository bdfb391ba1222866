package madoguchi.chat;

/** What kind of reply a message got; the ids are a contract. */
public enum Outcome {
    ANSWER("answer"),
    CLARIFY("clarify"),
    HANDOFF("handoff"),
    CRISIS("crisis"),
    OUT_OF_SCOPE("out-of-scope"),
    SMALLTALK("smalltalk");

    private final String id;

    Outcome(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** @throws IllegalArgumentException when no outcome has this id; the message lists those that exist */
    public static Outcome of(String id) {
        for (Outcome outcome : values()) {
            if (outcome.id.equals(id)) {
                return outcome;
            }
        }
        throw new IllegalArgumentException(
                "outcome is '" + id + "', expected one of answer, clarify, handoff, crisis, out-of-scope, smalltalk");
    }
}
