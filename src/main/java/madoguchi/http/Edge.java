package madoguchi.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import madoguchi.transcript.ReplyJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where errors become HTTP, and where headers for safety are set. Visitors see no internals. */
public final class Edge {

    private static final Logger LOG = LoggerFactory.getLogger(Edge.class);
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private Edge() {}

    /** Adds error handling and security headers to all routes. */
    public static void install(RoutesConfig routes) {
        routes.before(ctx -> {
            ctx.header("Content-Security-Policy", POLICY);
            ctx.header("X-Content-Type-Options", "nosniff");
            // Not "no-referrer": a browser would then hide from the plain form's server that the form is its own.
            ctx.header("Referrer-Policy", "same-origin");
            ctx.header("Cache-Control", ctx.path().startsWith("/api/") ? "no-store" : "no-cache");
        });
        routes.exception(
                Problem.class,
                (problem, ctx) -> write(ctx, problem.status(), problem.title(), String.valueOf(problem.getMessage())));
        routes.exception(
                HttpResponseException.class, (e, ctx) -> write(ctx, e.getStatus(), "Refused", refusal(e.getStatus())));
        routes.exception(Exception.class, (e, ctx) -> {
            LOG.error("request {} {} failed", ctx.method(), ctx.path(), e);
            write(ctx, 500, "Internal error", "Something went wrong here. Nothing was lost; please try again.");
        });
        routes.error(404, ctx -> {
            if (!"application/problem+json".equals(ctx.res().getContentType())) {
                write(ctx, 404, "Not found", refusal(404));
            }
        });
    }

    private static String refusal(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not take this method.";
            case 413 -> "The request is too large.";
            default -> "The request could not be read.";
        };
    }

    private static void write(Context ctx, int status, String title, String detail) {
        if (status == 429) {
            ctx.header("Retry-After", "10");
        }
        var body = ReplyJson.MAPPER
                .createObjectNode()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail);
        ctx.status(status).contentType("application/problem+json").result(body.toString());
    }
}
