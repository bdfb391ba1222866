package madoguchi.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/**
 * Somebody else's website with the widget's script tag. It allows the desk's scripts and requests and nothing more, and its sheet
 * forces itself on everything that it reaches.
 */
final class OtherWebsite implements AutoCloseable {

    private static final String HOSTILE = """
            * { all: unset !important; position: static !important; font: 9px/1 serif !important; color: red !important;
                background: yellow !important; text-transform: uppercase !important; letter-spacing: 5px !important;
                direction: rtl; --accent: red; --ink: red; --surface: red }
            html, body, h1 { display: block !important }
            body { transform: rotate(1deg) !important; opacity: 0.9 !important }
            madoguchi-launcher, madoguchi-chat, dialog, section, form { display: none !important; visibility: hidden !important }
            button, textarea { width: 3px !important; height: 3px !important }
            """;

    private final HttpServer server;
    private String desk = "";

    OtherWebsite() {
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::page);
        server.createContext("/sheet.css", exchange -> send(exchange, "text/css", HOSTILE));
        server.start();
    }

    void showsWidgetOf(String address) {
        this.desk = address;
    }

    /** Another one than the desk's, which is named by its number. */
    String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** A page in English whose script tag has the attributes of the query, in a form that needs no escaping. */
    private void page(HttpExchange exchange) throws IOException {
        var attributes = new StringBuilder();
        String query = exchange.getRequestURI().getQuery();
        if (query != null) {
            for (String attribute : query.split("&")) {
                attributes.append(' ').append(attribute.replace("=", "=\"")).append('"');
            }
        }
        exchange.getResponseHeaders()
                .add(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; script-src %1$s; connect-src %1$s; require-trusted-types-for 'script'"
                                .formatted(desk));
        send(exchange, "text/html", """
                <!doctype html>
                <html lang="en">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <title>Somebody else</title>
                  <link rel="stylesheet" href="/sheet.css">
                  <script src="%s/widget.js"%s async></script>
                </head>
                <body><h1>Somebody else</h1></body>
                </html>""".formatted(desk, attributes));
    }

    private static void send(HttpExchange exchange, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(200, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
