package madoguchi.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinearModelTest {

    private static final int FEATURES = 200;
    private static final List<String> OUTCOMES = List.of("a", "b", "c", "d");

    private final Random random = new Random(5);
    private final String[] names =
            IntStream.range(0, FEATURES).mapToObj(i -> "wfeature" + i).toArray(String[]::new);
    private final LinearModel model = random();

    private LinearModel random() {
        var starts = new int[FEATURES + 1];
        var classes = new short[FEATURES * OUTCOMES.size()];
        var weights = new float[classes.length];
        int size = 0;
        for (int i = 0; i < FEATURES; i++) {
            for (int outcome = 0; outcome < OUTCOMES.size(); outcome++) {
                if (random.nextBoolean()) {
                    classes[size] = (short) outcome;
                    weights[size++] = (float) random.nextGaussian();
                }
            }
            starts[i + 1] = size;
        }
        return new LinearModel(
                Vocabulary.of(List.of(names)),
                OUTCOMES,
                starts,
                Arrays.copyOf(classes, size),
                Arrays.copyOf(weights, size));
    }

    /** The same weights in the form that OpenNLP's own trainers give. */
    private QNModel openNlp() {
        List<Context> contexts = new ArrayList<>();
        List<String> withWeights = new ArrayList<>();
        for (int i = 0; i < FEATURES; i++) {
            int from = model.starts()[i];
            int size = model.starts()[i + 1] - from;
            if (size > 0) {
                withWeights.add(names[i]);
                contexts.add(new Context(
                        IntStream.range(0, size)
                                .map(j -> model.classes()[from + j])
                                .toArray(),
                        IntStream.range(0, size)
                                .mapToDouble(j -> model.weights()[from + j])
                                .toArray()));
            }
        }
        return new QNModel(
                contexts.toArray(Context[]::new), withWeights.toArray(String[]::new), OUTCOMES.toArray(String[]::new));
    }

    @Test
    void theProbabilitiesAreThoseOfOpenNlp() {
        QNModel wanted = openNlp();
        for (int message = 0; message < 100; message++) {
            int[] numbers = random.ints(30, 0, FEATURES).toArray();
            var values = new float[numbers.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = random.nextFloat();
            }
            String[] said = IntStream.of(numbers).mapToObj(i -> names[i]).toArray(String[]::new);

            double[] probabilities = wanted.eval(said, values);
            assertThat(model.eval(new Vector(numbers, values))).containsExactly(probabilities, within(1e-9));
            assertThat(model.eval(said, values)).containsExactly(probabilities, within(1e-9));
            assertThat(model.eval(said)).containsExactly(wanted.eval(said), within(1e-9));
            assertThat(model.getBestOutcome(probabilities)).isEqualTo(wanted.getBestOutcome(probabilities));
            assertThat(model.getAllOutcomes(probabilities)).isEqualTo(wanted.getAllOutcomes(probabilities));
        }
        assertThat(model.getNumOutcomes()).isEqualTo(4);
        assertThat(model.getOutcome(2)).isEqualTo("c");
        assertThat(model.getIndex("c")).isEqualTo(wanted.getIndex("c"));
    }

    @Test
    void unknownFeaturesSayNothing() {
        assertThat(model.eval(new String[] {"wfeature7", "never seen"}))
                .containsExactly(model.eval(new String[] {"wfeature7"}), within(1e-12));
        assertThat(model.eval(new String[] {"never seen"})).containsOnly(0.25);
    }

    @Test
    void theFileGivesBackTheSameModel(@TempDir Path folder) throws IOException {
        var rarities = new float[FEATURES + 1];
        Arrays.fill(rarities, 1.5f);
        List<String> all = new ArrayList<>(List.of(names));
        all.add("bias");
        Vocabulary vocabulary = Vocabulary.of(all);
        int[] starts = Arrays.copyOf(model.starts(), FEATURES + 2);
        starts[FEATURES + 1] = starts[FEATURES];
        var whole = new LinearModel(vocabulary, OUTCOMES, starts, model.classes(), model.weights());
        Path file = folder.resolve("x.model");
        new IntentModel(whole, new Weighting(vocabulary, rarities)).save(file);
        byte[] bytes = Files.readAllBytes(file);

        IntentModel.read(bytes, "x.model").save(file);

        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        assertThat(IntentModel.read(bytes, "x.model").intents()).isEqualTo(OUTCOMES);
        bytes[bytes.length / 2] ^= 1;
        assertThatThrownBy(() -> IntentModel.read(bytes, "x.model"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("x.model is damaged");
    }
}
