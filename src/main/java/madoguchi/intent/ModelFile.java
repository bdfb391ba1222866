package madoguchi.intent;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.Context;

/**
 * The file of an {@link IntentModel}: the classes, then each feature in alphabetical order with its rarity and its weights,
 * as 4-byte numbers, then a checksum. Reading it into an OpenNLP model takes a third of the time that OpenNLP's own archive
 * takes, which a program that answers one question would spend mostly on reading. Equal models give equal bytes.
 */
final class ModelFile {

    private static final int MAGIC = 0x4D444731;

    private ModelFile() {}

    static void write(Path file, Map<String, Context> weights, List<String> classes, Weighting weighting)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeShort(classes.size());
            for (String name : classes) {
                write(out, name);
            }
            Map<String, Float> rarities = new TreeMap<>(weighting.inverseFrequencies());
            var names = new TreeSet<>(rarities.keySet());
            names.addAll(weights.keySet());
            out.writeInt(names.size());
            for (String name : names) {
                write(out, name);
                out.writeFloat(rarities.getOrDefault(name, Float.NaN));
                write(out, weights.get(name));
            }
            out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
        }
        Files.write(file, bytes.toByteArray());
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeShort(bytes.length);
        out.write(bytes);
    }

    private static void write(DataOutputStream out, @org.jspecify.annotations.Nullable Context context)
            throws IOException {
        if (context == null) {
            out.writeShort(0);
            return;
        }
        out.writeShort(context.getOutcomes().length);
        for (int outcome : context.getOutcomes()) {
            out.writeShort(outcome);
        }
        for (double weight : context.getParameters()) {
            out.writeFloat((float) weight);
        }
    }

    /** @throws IOException when the bytes are cut short, damaged or something else */
    static IntentModel read(byte[] bytes, String file) throws IOException {
        int end = bytes.length - Long.BYTES;
        if (end < Integer.BYTES || ByteBuffer.wrap(bytes, end, Long.BYTES).getLong() != checksum(bytes, end)) {
            throw new IOException(file + " is damaged or no intent model: run train");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, end);
        if (in.getInt() != MAGIC) {
            throw new IOException(file + " is an intent model of another version: run train");
        }
        var classes = new String[in.getShort()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = text(in);
        }
        int size = in.getInt();
        List<String> known = new ArrayList<>(size);
        var rarities = new float[size];
        List<String> names = new ArrayList<>(size);
        List<Context> contexts = new ArrayList<>(size);
        for (int left = size; left > 0; left--) {
            String name = text(in);
            float rarity = in.getFloat();
            if (!Float.isNaN(rarity)) {
                rarities[known.size()] = rarity;
                known.add(name);
            }
            int weights = in.getShort();
            if (weights > 0) {
                names.add(name);
                contexts.add(context(in, weights));
            }
        }
        var machine = new QNModel(contexts.toArray(Context[]::new), names.toArray(String[]::new), classes);
        var vocabulary = new Vocabulary(known.toArray(String[]::new));
        return new IntentModel(machine, new Weighting(vocabulary, Arrays.copyOf(rarities, known.size())));
    }

    private static String text(ByteBuffer in) {
        int length = in.getShort();
        var text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }

    private static Context context(ByteBuffer in, int size) {
        var outcomes = new int[size];
        for (int i = 0; i < size; i++) {
            outcomes[i] = in.getShort();
        }
        var weights = new double[size];
        for (int i = 0; i < size; i++) {
            weights[i] = in.getFloat();
        }
        return new Context(outcomes, weights);
    }

    private static long checksum(byte[] bytes, int length) {
        var crc = new CRC32();
        crc.update(bytes, 0, length);
        return crc.getValue();
    }
}
