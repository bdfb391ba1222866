package madoguchi.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import madoguchi.desk.Desk;
import madoguchi.settings.Settings;
import madoguchi.settings.SettingsReader;

/** A real desk with a database of its own, which can stop and come back at the same address. */
final class RunningDesk implements AutoCloseable {

    /** In Japan, when the public desks are open. */
    private static final Clock TUESDAY_MORNING = Clock.fixed(Instant.parse("2026-11-24T01:30:00Z"), ZoneOffset.UTC);

    private final Path folder;
    private final OtherWebsite website;
    private Desk desk;
    private final int port;

    RunningDesk() {
        try {
            this.folder = Files.createTempDirectory("madoguchi-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.website = new OtherWebsite();
        this.desk = open(0);
        this.port = desk.port();
        website.showsWidgetOf(address());
    }

    private Desk open(int wanted) {
        Settings settings = SettingsReader.read(
                folder.resolve("none.yaml"),
                Map.of(
                        "MADOGUCHI_PORT",
                        Integer.toString(wanted),
                        "MADOGUCHI_DATABASE",
                        folder.resolve("desk.db").toString(),
                        "MADOGUCHI_LIMITS_MESSAGES_PER_MINUTE",
                        "10000",
                        "MADOGUCHI_LIMITS_CONVERSATIONS_PER_MINUTE",
                        "10000",
                        "MADOGUCHI_WIDGET_ORIGINS",
                        website.origin(),
                        // The browser's clock goes on, while this desk's stands.
                        "MADOGUCHI_WIDGET_CONVERSATION_DAYS",
                        "3650"));
        return Desk.open(settings, TUESDAY_MORNING, (done, all) -> {});
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    OtherWebsite website() {
        return website;
    }

    /** Does something while nobody listens at the address; afterwards the desk is back. */
    void whileAway(Runnable work) {
        desk.close();
        try {
            work.run();
        } finally {
            desk = open(port);
        }
    }

    @Override
    public void close() {
        desk.close();
        website.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
