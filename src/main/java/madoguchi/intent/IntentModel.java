package madoguchi.intent;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import madoguchi.text.Analysis;

/**
 * The trained classifier of one language: an OpenNLP model over weighted features, kept as a {@link ModelFile}. Immutable;
 * safe for all threads.
 */
public final class IntentModel {

    private final LinearModel machine;
    private final Weighting weighting;

    IntentModel(LinearModel machine, Weighting weighting) {
        this.machine = machine;
        this.weighting = weighting;
    }

    /** An intent and its probability. */
    public record Ranked(String intent, double probability) {

        /** Names with their probabilities, in the same order, as a ranking: most probable first. */
        static List<Ranked> rank(List<String> intents, double[] probabilities) {
            return IntStream.range(0, probabilities.length)
                    .mapToObj(i -> new Ranked(intents.get(i), probabilities[i]))
                    .sorted(Comparator.comparingDouble(Ranked::probability).reversed())
                    .toList();
        }

        /** The probability of an intent in a ranking; 0 when it is not there. */
        public static double probabilityOf(String intent, List<Ranked> ranked) {
            return ranked.stream()
                    .filter(one -> one.intent().equals(intent))
                    .mapToDouble(Ranked::probability)
                    .findFirst()
                    .orElse(0);
        }
    }

    /** All intents for a message, most probable first; the probabilities add up to 1. */
    public List<Ranked> classify(Analysis message) {
        return rank(weighting.weigh(message));
    }

    List<Ranked> rank(Vector vector) {
        return Ranked.rank(intents(), machine.eval(vector));
    }

    Weighting weighting() {
        return weighting;
    }

    /** Everything that the model can tell apart. */
    public List<String> intents() {
        return machine.outcomes();
    }

    /**
     * Reads a model's file.
     *
     * @param name the file's name, for messages
     * @throws IOException when it is no such model
     */
    public static IntentModel read(byte[] bytes, String name) throws IOException {
        return ModelFile.read(bytes, name);
    }

    /** Writes the model; an existing file is replaced. */
    public void save(Path file) throws IOException {
        ModelFile.write(file, machine, weighting);
    }
}
