package madoguchi.desk;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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
        // Reading the model and the dictionary takes as long as reading the knowledge: side by side, they take half.
        CompletableFuture<Optional<Models>> shipped = CompletableFuture.supplyAsync(Mind::shipped);
        CompletableFuture<Void> warm = CompletableFuture.runAsync(() -> analyzer.analyze("窓口", Language.JA));
        Knowledge knowledge = KnowledgeReader.read(KnowledgeFolder.of(settings.knowledge()));
        Models models = shipped.join()
                .filter(found -> found.isOf(knowledge))
                .orElseGet(() -> keptOrTrained(settings, knowledge, analyzer, progress));
        warm.join();
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

    private static Optional<Models> shipped() {
        String file = "model/thresholds.properties";
        return KnowledgeFolder.isShipped(file)
                ? Models.load(KnowledgeFolder.shipped(file).resolveSibling(""))
                : Optional.empty();
    }

    private static Models keptOrTrained(
            Settings settings, Knowledge knowledge, Analyzer analyzer, Models.Progress progress) {
        Path kept = settings.models().resolve(knowledge.version());
        return Models.load(kept, knowledge).orElseGet(() -> Models.train(knowledge, kept, analyzer, progress));
    }
}
