package madoguchi.intent;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import madoguchi.text.Analysis;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.ml.maxent.quasinewton.QNModel;

/**
 * The trained classifier of one language: an OpenNLP model over weighted features. Its file is a zip archive with the
 * OpenNLP model and the feature weighting; equal models are equal byte for byte. Immutable; safe for all threads.
 */
public final class IntentModel {

    private static final String MODEL_ENTRY = "intent.bin";
    private static final String WEIGHTING_ENTRY = "weighting.bin";

    private final DoccatModel model;
    private final Weighting weighting;
    private final List<String> intents;

    private IntentModel(DoccatModel model, Weighting weighting) {
        this.model = model;
        this.weighting = weighting;
        List<String> names = new ArrayList<>();
        for (int i = 0; i < model.getMaxentModel().getNumOutcomes(); i++) {
            names.add(model.getMaxentModel().getOutcome(i));
        }
        this.intents = List.copyOf(names);
    }

    static IntentModel of(String language, QNModel machine, Weighting weighting) {
        return new IntentModel(new DoccatModel(language, machine, new HashMap<>(), new DoccatFactory()), weighting);
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
        Vector vector = weighting.weigh(message);
        return Ranked.rank(intents, model.getMaxentModel().eval(vector.names(), vector.values()));
    }

    /** Everything that the model can tell apart. */
    public List<String> intents() {
        return intents;
    }

    /** @throws IOException when the file cannot be read or is no such model; the message names it */
    public static IntentModel load(Path file) throws IOException {
        DoccatModel model = null;
        Weighting weighting = null;
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                switch (entry.getName()) {
                    case MODEL_ENTRY -> model = new DoccatModel(new ByteArrayInputStream(zip.readAllBytes()));
                    case WEIGHTING_ENTRY -> weighting = readWeighting(zip);
                    default -> throw new IOException(file + " is not an intent model: it has " + entry.getName());
                }
            }
        }
        if (model == null || weighting == null) {
            throw new IOException(file + " is not an intent model: run train");
        }
        return new IntentModel(model, weighting);
    }

    /** Writes the model; an existing file is replaced. */
    public void save(Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        model.serialize(bytes);
        try (OutputStream out = Files.newOutputStream(file);
                var zip = new ZipOutputStream(out)) {
            put(zip, MODEL_ENTRY, Reproducible.withoutTimes(bytes.toByteArray()));
            put(zip, WEIGHTING_ENTRY, weightingBytes());
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(Reproducible.entry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private byte[] weightingBytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(weighting.inverseFrequencies().size());
            for (var feature : new TreeMap<>(weighting.inverseFrequencies()).entrySet()) {
                out.writeUTF(feature.getKey());
                out.writeFloat(feature.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static Weighting readWeighting(InputStream stream) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(stream));
        int features = in.readInt();
        Map<String, Float> inverse = new HashMap<>(2 * features);
        for (int left = features; left > 0; left--) {
            inverse.put(in.readUTF(), in.readFloat());
        }
        return new Weighting(inverse);
    }
}
