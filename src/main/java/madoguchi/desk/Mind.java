package madoguchi.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Optional;
import madoguchi.chat.Language;
import madoguchi.dialogue.Dialogue;
import madoguchi.knowledge.Knowledge;
import madoguchi.knowledge.KnowledgeFolder;
import madoguchi.knowledge.KnowledgeReader;
import madoguchi.settings.Settings;
import madoguchi.text.Analyzer;
import madoguchi.understanding.Models;
import madoguchi.understanding.Understanding;

/** What answers, without server or store: knowledge, models and dialogue, wired. */
public record Mind(Knowledge knowledge, Models models, Dialogue dialogue) {

    /** Reads the knowledge; takes the shipped model, a kept one, or trains one and keeps it. */
    public static Mind open(Settings settings, Models.Progress progress) {
        var analyzer = new Analyzer();
        Path folder =
                settings.knowledge() == null ? KnowledgeFolder.shipped() : KnowledgeFolder.given(settings.knowledge());
        Knowledge knowledge = KnowledgeReader.read(folder);
        Models models = models(settings, knowledge, analyzer, progress);
        var understandings = new EnumMap<Language, Understanding>(Language.class);
        for (Language language : Language.values()) {
            understandings.put(
                    language,
                    new Understanding(
                            knowledge, language, models.intent(language), models.thresholds(language), analyzer));
        }
        return new Mind(knowledge, models, new Dialogue(knowledge, understandings, settings.provider()));
    }

    /** The version that stands with every turn: of the model and of the knowledge. */
    public String version() {
        return models.version() + "/" + knowledge.version();
    }

    private static Models models(Settings settings, Knowledge knowledge, Analyzer analyzer, Models.Progress progress) {
        String shipped = "model/thresholds.properties";
        if (KnowledgeFolder.isShipped(shipped)) {
            Path folder = KnowledgeFolder.shipped(shipped).resolveSibling("");
            Optional<Models> models = Models.load(folder, knowledge);
            if (models.isPresent()) {
                return models.get();
            }
        }
        Path kept = settings.models().resolve(knowledge.version());
        if (Files.isDirectory(kept)) {
            Optional<Models> models = Models.load(kept, knowledge);
            if (models.isPresent()) {
                return models.get();
            }
        }
        return Models.train(knowledge, kept, analyzer, progress);
    }
}
