package madoguchi.chat;

/** Where the facts of a passage come from; shown with every passage. */
public enum Origin {
    /** The provider's own support document: the official guidance. */
    SUPPORT_DOCUMENT("support-document"),
    /** A public authority, where the support document is silent or out of date. */
    PUBLIC_AUTHORITY("public-authority");

    private final String id;

    Origin(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** @throws IllegalArgumentException when no origin has this id */
    public static Origin of(String id) {
        for (Origin origin : values()) {
            if (origin.id.equals(id)) {
                return origin;
            }
        }
        throw new IllegalArgumentException("origin is '" + id + "', expected support-document or public-authority");
    }
}
