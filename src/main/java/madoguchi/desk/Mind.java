package madoguchi.desk;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
public record Mind(Knowledge knowledge, Models models, Map<Language, Understanding> understandings, Dialogue dialogue) {

    /**
     * Reads the knowledge; takes the shipped model, a kept one, or trains one and keeps it.
     *
     * @param expected the languages made ready in the background; others are made ready by their first message
     */
    public static Mind open(Settings settings, Set<Language> expected, Models.Progress progress) {
        var analyzer = new Analyzer();
        // Models, dictionary and knowledge are read side by side: together they take twice as long as the longest.
        Optional<Models> shipped = shipped();
        shipped.ifPresent(models -> expected.forEach(models::prepare));
        CompletableFuture<Void> warm =
                CompletableFuture.runAsync(() -> expected.forEach(language -> analyzer.analyze("窓口", language)));
        Knowledge knowledge = KnowledgeReader.read(KnowledgeFolder.of(settings.knowledge()));
        Models models = shipped.filter(found -> found.isOf(knowledge))
                .orElseGet(() -> keptOrTrained(settings, knowledge, analyzer, progress));
        warm.join();
        var understandings = new EnumMap<Language, Understanding>(Language.class);
        for (Language language : Language.values()) {
            understandings.put(language, new Understanding(knowledge, language, models, analyzer));
        }
        understandings.forEach((language, understanding) -> {
            if (expected.contains(language)) {
                understanding.prepare();
            }
        });
        return new Mind(
                knowledge, models, understandings, new Dialogue(knowledge, understandings, settings.provider()));
    }

    /** Returns when every language is ready; errors as in {@link Understanding#await}. */
    void await() {
        understandings.values().forEach(Understanding::await);
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
