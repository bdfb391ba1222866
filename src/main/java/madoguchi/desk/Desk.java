package madoguchi.desk;

import io.javalin.Javalin;
import java.time.Clock;
import java.util.EnumSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import madoguchi.chat.Language;
import madoguchi.dialogue.Conversations;
import madoguchi.http.Edge;
import madoguchi.redaction.Redactor;
import madoguchi.settings.Settings;
import madoguchi.store.Database;
import madoguchi.transcript.Transcripts;
import madoguchi.understanding.Models;
import madoguchi.widget.ChatApi;
import madoguchi.widget.Pages;

/** The whole program in start order, closed in reverse: the map. */
public final class Desk implements AutoCloseable {

    private static final long MAX_BODY = 64 * 1024;

    private final Database database;
    private final Javalin server;

    private Desk(Database database, Javalin server) {
        this.database = database;
        this.server = server;
    }

    /** As {@link #open(Settings, Clock, HeadStart, Models.Progress)}, with a head start that begins now. */
    public static Desk open(Settings settings, Clock clock, Models.Progress progress) {
        return open(settings, clock, HeadStart.begin(EnumSet.allOf(Language.class)), progress);
    }

    /** Opens everything and listens; port 0 takes a free one. */
    public static Desk open(Settings settings, Clock clock, HeadStart start, Models.Progress progress) {
        // Migrating the database and reading the knowledge wait for different things: side by side, they take less.
        CompletableFuture<Database> opening = CompletableFuture.supplyAsync(() -> Database.open(settings.database()));
        try {
            Mind mind = Mind.open(settings, start, progress);
            Database database = opening.join();
            Javalin server = server(settings, clock, mind, database);
            server.start(settings.host(), settings.port());
            return new Desk(database, server);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } catch (RuntimeException e) {
            opening.thenAccept(Database::close);
            throw e;
        }
    }

    private static Javalin server(Settings settings, Clock clock, Mind mind, Database database) {
        var transcripts = new Transcripts(database);
        var conversations = new Conversations(transcripts, mind.dialogue(), new Redactor(), clock, mind.version());
        var chat = new ChatApi(conversations, mind.dialogue(), settings.limits());
        return Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.http.maxRequestSize = MAX_BODY;
            config.jetty.modifyServer(jetty -> jetty.setStopTimeout(5_000));
            Edge.install(config.routes);
            chat.install(config.routes);
            Pages.install(config.routes);
            config.routes.get("/health/live", ctx -> ctx.result("ok"));
            config.routes.get("/health/ready", ctx -> ctx.result("ok"));
        });
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
        database.close();
    }
}
