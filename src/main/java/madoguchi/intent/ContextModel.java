package madoguchi.intent;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import madoguchi.chat.TopicId;
import madoguchi.intent.IntentModel.Ranked;
import madoguchi.text.Analysis;

/** The trained classifier of messages that come after an answer: see {@link ContextTrainer}. Immutable; safe for all threads. */
public final class ContextModel {

    private final IntentModel model;

    ContextModel(IntentModel model) {
        this.model = model;
    }

    /**
     * All intents for a message, most probable first; the probabilities add up to 1.
     *
     * @param alone what the classifier of questions makes of the message
     * @param previous the topic that was answered last
     */
    public List<Ranked> classify(Analysis message, List<Ranked> alone, TopicId previous) {
        return model.rank(new Context(previous, alone).vector(message, model.weighting()));
    }

    /** As {@link IntentModel#read}. */
    public static ContextModel read(byte[] bytes, String name) throws IOException {
        return new ContextModel(IntentModel.read(bytes, name));
    }

    /** Writes the model; an existing file is replaced. */
    public void save(Path file) throws IOException {
        model.save(file);
    }
}
