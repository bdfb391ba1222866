package madoguchi.dialogue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import madoguchi.chat.Language;
import madoguchi.desk.HeadStart;
import madoguchi.desk.Mind;
import madoguchi.settings.SettingsReader;

/** The desk with the shipped knowledge and model, read once for all tests. */
final class Shipped {

    static final Mind MIND = Mind.open(
            SettingsReader.read(Path.of("no-such-settings.yaml"), Map.of()),
            HeadStart.begin(EnumSet.allOf(Language.class)),
            (done, all) -> {});

    static final Dialogue DIALOGUE = MIND.dialogue();

    private Shipped() {}
}
