package madoguchi.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The browser of this machine: the one that {@code MADOGUCHI_BROWSER} names, else the first that the PATH has. */
final class InstalledBrowser {

    static final String SETTING = "MADOGUCHI_BROWSER";
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private InstalledBrowser() {}

    /** @throws IllegalStateException when a browser is named and is not there */
    static Optional<Path> find(Map<String, String> environment) {
        String named = environment.getOrDefault(SETTING, "");
        if (!named.isBlank()) {
            Path browser = Path.of(named);
            if (!Files.isExecutable(browser)) {
                throw new IllegalStateException(
                        SETTING + ": expected the path of a Chromium or Chrome, but " + named + " cannot be run");
            }
            return Optional.of(browser);
        }
        String path = environment.getOrDefault("PATH", "");
        return NAMES.stream()
                .flatMap(name -> List.of(path.split(File.pathSeparator)).stream()
                        .filter(folder -> !folder.isBlank())
                        .map(folder -> Path.of(folder, name)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    /** What to do where there is none. */
    static String advice() {
        return "no browser found on the PATH (" + String.join(", ", NAMES) + "): install one (Debian: chromium and"
                + " fonts-ipafont-gothic), or name one in " + SETTING;
    }
}
