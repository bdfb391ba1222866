package madoguchi.desk;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Set;
import madoguchi.chat.Language;
import madoguchi.dialogue.Dialogue;
import madoguchi.knowledge.Folder;
import madoguchi.knowledge.Knowledge;
import madoguchi.knowledge.KnowledgeReader;
import madoguchi.settings.Settings;
import madoguchi.text.Analyzer;
import madoguchi.understanding.Models;
import madoguchi.understanding.Understanding;

/** What answers, without server or store: knowledge, models and dialogue, wired. */
public record Mind(Knowledge knowledge, Models models, Dialogue dialogue) {

    /**
     * Reads the knowledge; takes the shipped model, a kept one, or trains one and keeps it.
     *
     * @param expected the languages made ready now; others are made ready by their first message
     */
    public static Mind open(Settings settings, Set<Language> expected, HeadStart start, Models.Progress progress) {
        Folder folder = Folder.ofKnowledge(settings.knowledge());
        Knowledge knowledge = KnowledgeReader.readToServe(folder);
        Models models = start.shipped()
                .filter(found -> found.isOf(knowledge))
                .orElseGet(() -> keptOrTrained(settings, folder, knowledge, start.analyzer(), progress));
        var understandings = new EnumMap<Language, Understanding>(Language.class);
        for (Language language : Language.values()) {
            understandings.put(language, new Understanding(knowledge, language, models, start.analyzer()));
        }
        understandings.entrySet().parallelStream()
                .filter(entry -> expected.contains(entry.getKey()))
                .forEach(entry -> entry.getValue().prepare());
        return new Mind(knowledge, models, new Dialogue(knowledge, understandings, settings.provider()));
    }

    /** The version that stands with every turn: of the model and of the knowledge. */
    public String version() {
        return models.version() + "/" + knowledge.version();
    }

    private static Models keptOrTrained(
            Settings settings, Folder folder, Knowledge knowledge, Analyzer analyzer, Models.Progress progress) {
        Path kept = settings.models().resolve(knowledge.version());
        return Models.load(Folder.at(kept), knowledge)
                .orElseGet(() -> Models.train(KnowledgeReader.read(folder), kept, analyzer, progress));
    }
}
