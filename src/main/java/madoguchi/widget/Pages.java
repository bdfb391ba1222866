package madoguchi.widget;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The page and the widget's files, read once and served from memory. */
public final class Pages {

    private static final List<String> SCRIPTS = List.of(
            "widget.js",
            "launcher.js",
            "chat.js",
            "events.js",
            "memory.js",
            "menu.js",
            "feedback.js",
            "record.js",
            "colour.js",
            "widget-panel.js",
            "widget-view.js",
            "widget-api.js",
            "widget-words.js",
            "widget-style.js",
            "page.js");

    private Pages() {}

    public static void install(RoutesConfig routes) {
        serve(routes, "/", "widget/index.html", "text/html; charset=utf-8");
        serve(routes, "/embed.html", "widget/embed.html", "text/html; charset=utf-8");
        serve(routes, "/page.css", "widget/page.css", "text/css; charset=utf-8");
        serve(routes, "/icon.svg", "widget/icon.svg", "image/svg+xml");
        serve(routes, "/openapi.yaml", "openapi.yaml", "application/yaml");
        SCRIPTS.forEach(script -> {
            serve(routes, "/" + script, "widget/" + script, "text/javascript; charset=utf-8");
            // Other websites load them as modules; what they may do with them, the settings say.
            routes.before("/" + script, ctx -> {
                ctx.header("Access-Control-Allow-Origin", "*");
                ctx.header("Cross-Origin-Resource-Policy", "cross-origin");
            });
        });
    }

    private static void serve(RoutesConfig routes, String path, String resource, String type) {
        byte[] bytes = read(resource);
        routes.get(path, ctx -> ctx.contentType(type).result(bytes));
    }

    private static byte[] read(String resource) {
        try (InputStream in = Pages.class.getResourceAsStream("/" + resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not in this program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
