package madoguchi.intent;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The file of an {@link IntentModel}: the classes, the features' names with their rarities, and their weights, as arrays that
 * are read at once, then a checksum. OpenNLP's own archive takes many times as long to read, which a program that answers one
 * question would spend mostly on reading. Equal models give equal bytes.
 */
final class ModelFile {

    private static final int MAGIC = 0x4D444732;

    private ModelFile() {}

    static void write(Path file, LinearModel machine, Weighting weighting) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeInt(machine.outcomes().size());
            for (String outcome : machine.outcomes()) {
                write(out, outcome);
            }
            Vocabulary vocabulary = weighting.vocabulary();
            out.writeInt(vocabulary.size());
            write(out, vocabulary.text());
            for (int end : vocabulary.ends()) {
                out.writeInt(end);
            }
            for (float rarity : weighting.inverseFrequencies()) {
                out.writeFloat(rarity);
            }
            for (int start : machine.starts()) {
                out.writeInt(start);
            }
            for (short outcome : machine.classes()) {
                out.writeShort(outcome);
            }
            for (float weight : machine.weights()) {
                out.writeFloat(weight);
            }
            out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
        }
        Files.write(file, bytes.toByteArray());
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
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
        List<String> outcomes = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            outcomes.add(text(in));
        }
        int size = in.getInt();
        var vocabulary = new Vocabulary(text(in), integers(in, size));
        var weighting = new Weighting(vocabulary, numbers(in, size));
        int[] starts = integers(in, size + 1);
        var classes = new short[starts[size]];
        in.asShortBuffer().get(classes);
        in.position(in.position() + classes.length * Short.BYTES);
        return new IntentModel(
                new LinearModel(vocabulary, outcomes, starts, classes, numbers(in, classes.length)), weighting);
    }

    private static String text(ByteBuffer in) {
        int length = in.getInt();
        var text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }

    private static int[] integers(ByteBuffer in, int size) {
        var integers = new int[size];
        in.asIntBuffer().get(integers);
        in.position(in.position() + size * Integer.BYTES);
        return integers;
    }

    private static float[] numbers(ByteBuffer in, int size) {
        var numbers = new float[size];
        in.asFloatBuffer().get(numbers);
        in.position(in.position() + size * Float.BYTES);
        return numbers;
    }

    private static long checksum(byte[] bytes, int length) {
        var crc = new CRC32();
        crc.update(bytes, 0, length);
        return crc.getValue();
    }
}
