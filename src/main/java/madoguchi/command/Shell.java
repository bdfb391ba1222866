package madoguchi.command;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import madoguchi.settings.Settings;
import madoguchi.settings.SettingsReader;

/** What a command is given by where it was started: standard streams, in UTF-8, and the environment. */
record Shell(InputStream in, PrintStream out, PrintStream err, Map<String, String> environment) {

    static Shell standard(Map<String, String> environment) {
        return new Shell(
                new FileInputStream(FileDescriptor.in),
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                environment);
    }

    /** The settings that hold here; warns of variables that look like settings and are none. */
    Settings settings() {
        Settings settings = SettingsReader.read(Path.of("madoguchi.yaml"), environment);
        SettingsReader.unknown(environment)
                .forEach(variable -> err.println("madoguchi: warning: " + variable
                        + " is not a setting and has no effect; the README lists the settings"));
        return settings;
    }
}
