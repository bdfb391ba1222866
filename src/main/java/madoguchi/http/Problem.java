package madoguchi.http;

/** A request that is refused; becomes {@code application/problem+json} (RFC 9457) at the server's edge. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String title;

    /** @param detail a sentence for whoever made the request: what was expected, how to mend it */
    public Problem(int status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }
}
