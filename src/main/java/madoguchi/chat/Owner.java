package madoguchi.chat;

import java.util.Arrays;

/** Who answers in a conversation. */
public enum Owner {
    /** The desk, by itself. */
    DESK("desk"),
    /** The desk, until the person comes who was asked for. */
    WAITING("waiting"),
    /** One of the staff. */
    PERSON("person"),
    /** Nobody any more: the staff have ended it. */
    CLOSED("closed");

    private final String id;

    Owner(String id) {
        this.id = id;
    }

    /** The name in JSON and in the database. */
    public String id() {
        return id;
    }

    /** @throws IllegalArgumentException when there is no such owner */
    public static Owner of(String id) {
        return Arrays.stream(values())
                .filter(owner -> owner.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no owner " + id));
    }
}
