package madoguchi.desk;

import io.javalin.Javalin;
import io.javalin.util.JavalinLogger;
import java.net.SocketException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import madoguchi.dialogue.Conversations;
import madoguchi.http.Edge;
import madoguchi.http.Origins;
import madoguchi.licences.Licences;
import madoguchi.settings.Settings;
import madoguchi.settings.SettingsException;
import madoguchi.store.Database;
import madoguchi.transcript.Transcripts;
import madoguchi.understanding.Models;
import madoguchi.widget.ChatApi;
import madoguchi.widget.Pages;
import madoguchi.widget.PlainDesk;
import madoguchi.widget.Turnstile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whole program in start order, closed in reverse: the map. */
public final class Desk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
    private static final long MAX_BODY = 64 * 1024;

    private final Database database;
    private final ChatApi chat;
    private final Javalin server;

    private Desk(Database database, ChatApi chat, Javalin server) {
        this.database = database;
        this.chat = chat;
        this.server = server;
    }

    /** As {@link #open(Settings, Clock, HeadStart, Models.Progress)}, with a head start that begins now. */
    public static Desk open(Settings settings, Clock clock, Models.Progress progress) {
        return open(settings, clock, HeadStart.beginServer(), progress);
    }

    /** Opens everything and listens; port 0 takes a free one. */
    public static Desk open(Settings settings, Clock clock, HeadStart start, Models.Progress progress) {
        // Migrating the database and reading the knowledge wait for different things: side by side, they take less.
        CompletableFuture<Database> opening = CompletableFuture.supplyAsync(() -> Database.open(settings.database()));
        try {
            Mind mind = Mind.open(settings, start, progress);
            Database database = opening.join();
            var transcripts = new Transcripts(database);
            var conversations = new Conversations(
                    transcripts,
                    mind.dialogue(),
                    mind.redactor(),
                    clock,
                    mind.version(),
                    Duration.ofDays(settings.widget().conversationDays()));
            var turnstile = new Turnstile(settings.limits());
            var chat = new ChatApi(
                    conversations,
                    transcripts,
                    mind.dialogue(),
                    settings.provider().staffHours(),
                    turnstile);
            Javalin server = server(settings, mind, conversations, turnstile, chat);
            listen(server, settings);
            // A page can be shown and a conversation opened by now; the first message waits, at most, for what it
            // needs.
            // On one thread, so that the first requests need not share two cores with three of them.
            CompletableFuture.runAsync(() -> {
                        database.prepare();
                        mind.prepare();
                    })
                    .exceptionally(e -> {
                        LOG.error("what the first messages need cannot be made ready", e);
                        return null;
                    });
            return new Desk(database, chat, server);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } catch (RuntimeException e) {
            opening.thenAccept(Database::close);
            throw e;
        }
    }

    private static Javalin server(
            Settings settings, Mind mind, Conversations conversations, Turnstile turnstile, ChatApi chat) {
        var plain = new PlainDesk(conversations, mind.dialogue(), turnstile);
        byte[] licences = Licences.text(mind.knowledge()).getBytes(StandardCharsets.UTF_8);
        return Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.http.maxRequestSize = MAX_BODY;
            config.jetty.modifyServer(jetty -> jetty.setStopTimeout(5_000));
            Edge.install(config.routes);
            new Origins(settings.widget().origins()).install(config.routes);
            chat.install(config.routes);
            plain.install(config.routes);
            Pages.install(config.routes);
            config.routes.get(
                    "/licences",
                    ctx -> ctx.contentType("text/plain; charset=utf-8").result(licences));
            config.routes.get("/health/live", ctx -> ctx.result("ok"));
            config.routes.get("/health/ready", ctx -> ctx.result("ok"));
        });
    }

    private static void listen(Javalin server, Settings settings) {
        // Javalin would log a failure that is said here already.
        JavalinLogger.enabled = false;
        try {
            server.start(settings.host(), settings.port());
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof SocketException || cause instanceof UnresolvedAddressException) {
                    throw new SettingsException(
                            "cannot listen at " + settings.host() + ":" + settings.port() + " ("
                                    + (cause.getMessage() == null ? "unknown host" : cause.getMessage())
                                    + "): set host and port (MADOGUCHI_HOST, MADOGUCHI_PORT) to a free address of this machine");
                }
            }
            throw e;
        } finally {
            JavalinLogger.enabled = true;
        }
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        chat.close();
        server.stop();
        database.close();
    }
}
