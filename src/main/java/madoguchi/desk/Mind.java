package madoguchi.desk;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import madoguchi.chat.Language;
import madoguchi.desk.HeadStart.Shipped;
import madoguchi.dialogue.Dialogue;
import madoguchi.knowledge.Folder;
import madoguchi.knowledge.Knowledge;
import madoguchi.knowledge.KnowledgeReader;
import madoguchi.redaction.Redactor;
import madoguchi.settings.Settings;
import madoguchi.text.Analyzer;
import madoguchi.understanding.Models;
import madoguchi.understanding.Understanding;

/** What answers, without server or store: knowledge, models and dialogue, wired. */
public record Mind(Knowledge knowledge, Models models, Map<Language, Understanding> understandings, Dialogue dialogue) {

    /**
     * Reads the knowledge. With the shipped one goes the shipped model, which the build trained from it; for another, a kept
     * model is taken, or one is trained and kept. Ready when this returns are the languages that {@code start} expects; all
     * languages of another knowledge.
     */
    public static Mind open(Settings settings, HeadStart start, Models.Progress progress) {
        Optional<Shipped> shipped = settings.knowledge() == null ? start.shipped() : Optional.empty();
        Knowledge knowledge = shipped.map(Shipped::knowledge)
                .orElseGet(() -> KnowledgeReader.read(Folder.ofKnowledge(settings.knowledge())));
        Models models = shipped.map(Shipped::models)
                .orElseGet(() -> keptOrTrained(settings, knowledge, start.analyzer(), progress));
        Map<Language, Understanding> understandings = understandings(knowledge, models, start.analyzer());
        // The shipped files are whole; other ones may be damaged, which is said before anybody is served.
        understandings.entrySet().parallelStream()
                .filter(entry -> shipped.isEmpty() || start.expected().contains(entry.getKey()))
                .forEach(entry -> entry.getValue().prepare());
        return new Mind(
                knowledge, models, understandings, new Dialogue(knowledge, understandings, settings.provider()));
    }

    /** This desk with other models, for comparing the two. */
    public Mind with(Models others, Settings.Provider provider) {
        Map<Language, Understanding> understandings = understandings(knowledge, others, new Analyzer());
        return new Mind(knowledge, others, understandings, new Dialogue(knowledge, understandings, provider));
    }

    /** Makes the languages ready that are not yet; others are made ready by their first message. */
    void prepare() {
        understandings.values().forEach(Understanding::prepare);
    }

    /** The version that stands with every turn: of the model and of the knowledge. */
    public String version() {
        return models.version() + "/" + knowledge.version();
    }

    /** What takes personal data out, and keeps the consultation centres' numbers. */
    public Redactor redactor() {
        return new Redactor(knowledge.phones());
    }

    private static Map<Language, Understanding> understandings(Knowledge knowledge, Models models, Analyzer analyzer) {
        var understandings = new EnumMap<Language, Understanding>(Language.class);
        for (Language language : Language.values()) {
            understandings.put(language, new Understanding(knowledge, language, models, analyzer));
        }
        return understandings;
    }

    private static Models keptOrTrained(
            Settings settings, Knowledge knowledge, Analyzer analyzer, Models.Progress progress) {
        Path kept = settings.models().resolve(Models.version(knowledge));
        return Models.load(Folder.at(kept), knowledge)
                .orElseGet(() -> Models.train(knowledge, kept, analyzer, progress));
    }
}
