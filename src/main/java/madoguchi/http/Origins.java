package madoguchi.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.util.Set;

/**
 * Which other websites may use the chat API in their visitors' browsers: those in the settings. Nothing is sent with cookies.
 * A request of no website, as a program makes it, is not concerned. Stateless; safe for all threads.
 */
public final class Origins {

    private static final String METHODS = "GET, POST, DELETE";
    private static final String HEADERS = "Authorization, Content-Type, Last-Event-ID";
    private static final String A_DAY = "86400";

    private final Set<String> allowed;

    /** @param allowed as browsers send them: scheme, host and port, without a path */
    public Origins(Set<String> allowed) {
        this.allowed = Set.copyOf(allowed);
    }

    /** Guards everything below {@code /api}, and the plain form, which another website could send in its visitors' name. */
    public void install(RoutesConfig routes) {
        routes.before("/api/*", this::check);
        routes.before("/ask", this::check);
        routes.options("/api/*", ctx -> {
            ctx.header("Access-Control-Allow-Methods", METHODS);
            ctx.header("Access-Control-Allow-Headers", HEADERS);
            ctx.header("Access-Control-Max-Age", A_DAY);
            ctx.status(204);
        });
    }

    private void check(Context ctx) {
        ctx.header("Vary", "Origin");
        String origin = ctx.header("Origin");
        if (origin == null || isOwn(origin, ctx)) {
            return;
        }
        // Also to those who are refused, so that they can read why.
        ctx.header("Access-Control-Allow-Origin", origin);
        ctx.header("Access-Control-Expose-Headers", "Retry-After");
        boolean isQuestion = ctx.method() == HandlerType.OPTIONS;
        if (!isQuestion && !allowed.contains(origin)) {
            throw new Problem(
                    403,
                    "Origin not allowed",
                    "このページからは相談窓口を使えません。 / This website may not use this desk;"
                            + " its operator can allow it with the setting widget.origins.");
        }
    }

    /** Whether the page came from here; a proxy may have taken the encryption off, so the scheme does not count. */
    private static boolean isOwn(String origin, Context ctx) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null && authority.equalsIgnoreCase(ctx.header("Host"));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
