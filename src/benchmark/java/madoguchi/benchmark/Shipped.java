package madoguchi.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import madoguchi.chat.Language;
import madoguchi.desk.HeadStart;
import madoguchi.desk.Mind;
import madoguchi.intent.IntentModel;
import madoguchi.knowledge.Folder;
import madoguchi.settings.Settings;
import madoguchi.settings.SettingsReader;

/** The program as it is built: its own knowledge and model, no settings of whoever runs the benchmarks. */
final class Shipped {

    private Shipped() {}

    /**
     * Settings with defaults for all that is not given.
     *
     * @param variables as in the environment
     */
    static Settings settings(Map<String, String> variables) {
        return SettingsReader.read(Path.of("no-such-file.yaml"), variables);
    }

    static Mind mind() {
        return Mind.open(settings(Map.of()), HeadStart.begin(EnumSet.allOf(Language.class)), (done, all) -> {});
    }

    /** The classifier alone, which the program keeps to itself. */
    static IntentModel model(Language language) {
        String file = language.code() + ".model";
        try {
            return IntentModel.read(Folder.shipped("model").read(file), file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
