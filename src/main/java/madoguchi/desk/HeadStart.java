package madoguchi.desk;

import io.javalin.Javalin;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import madoguchi.chat.Language;
import madoguchi.knowledge.Compiled;
import madoguchi.knowledge.Knowledge;
import madoguchi.retrieval.PassageIndex;
import madoguchi.store.Database;
import madoguchi.text.Analyzer;
import madoguchi.understanding.Models;

/**
 * What every start needs whatever the settings say, begun on threads of its own while the command line, the settings and
 * the knowledge are still being read: dictionary, shipped knowledge and models, and what libraries do at their first use.
 */
public final class HeadStart {

    private final Analyzer analyzer = new Analyzer();
    private final CompletableFuture<Optional<Models>> models =
            CompletableFuture.supplyAsync(() -> Models.load(Compiled.shipped()));
    private final CompletableFuture<Optional<Knowledge>> knowledge =
            CompletableFuture.supplyAsync(() -> Compiled.read(Compiled.shipped()));

    private final Set<Language> expected;

    private HeadStart(Set<Language> expected) {
        this.expected = expected;
    }

    /**
     * Begins.
     *
     * @param expected the languages that messages are expected in; others are made ready by their first message; none when
     *     no message is expected
     */
    public static HeadStart begin(Set<Language> expected) {
        var start = new HeadStart(expected);
        if (!expected.isEmpty()) {
            start.models.thenAcceptAsync(read -> read.ifPresent(found -> expected.forEach(found::prepare)));
            CompletableFuture.runAsync(() -> {
                expected.forEach(language -> start.analyzer.analyze("窓口", language));
                PassageIndex.prepare();
            });
        }
        return start;
    }

    /** Begins what a server needs besides: the database's driver, the HTTP server's classes and what that asks the platform. */
    public static HeadStart beginServer() {
        CompletableFuture.runAsync(Database::loadDriver);
        CompletableFuture.runAsync(() -> {
            ManagementFactory.getPlatformMBeanServer();
            Javalin.create(config -> config.startup.showJavalinBanner = false);
        });
        return begin(Set.of());
    }

    Set<Language> expected() {
        return expected;
    }

    Analyzer analyzer() {
        return analyzer;
    }

    /** Knowledge and the models trained from it, as they came with the program. */
    record Shipped(Knowledge knowledge, Models models) {}

    /** What came with the program. What reading it threw is thrown here, and by the models when they are used. */
    Optional<Shipped> shipped() {
        return models.join().flatMap(read -> knowledge.join().map(known -> new Shipped(known, read)));
    }
}
