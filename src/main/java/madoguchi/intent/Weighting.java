package madoguchi.intent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import madoguchi.text.Analysis;

/**
 * Turns counts into weights: (1 + ln tf) · idf, each block of features scaled to length 1, and a constant feature for
 * the bias (Salton and Buckley, "Term-weighting approaches in automatic text retrieval", 1988). Immutable; safe for all
 * threads.
 */
final class Weighting {

    static final String BIAS = "bias";

    private final Map<String, Float> inverseFrequencies;

    Weighting(Map<String, Float> inverseFrequencies) {
        this.inverseFrequencies = inverseFrequencies;
    }

    /** Learns how rare each feature is; features seen in fewer messages than {@code least} are dropped. */
    static Weighting learn(Collection<Analysis> messages, int least) {
        Map<String, Integer> seenIn = new HashMap<>();
        for (Analysis message : messages) {
            for (Map<String, Integer> block : Features.of(message)) {
                block.keySet().forEach(name -> seenIn.merge(name, 1, Integer::sum));
            }
        }
        Map<String, Float> inverse = new HashMap<>();
        seenIn.forEach((name, count) -> {
            if (count >= least) {
                inverse.put(name, (float) Math.log((messages.size() + 1.0) / (count + 0.5)));
            }
        });
        return new Weighting(inverse);
    }

    Map<String, Float> inverseFrequencies() {
        return inverseFrequencies;
    }

    /** The message's weights; features never seen in training are left out. */
    Vector weigh(Analysis message) {
        List<String> names = new ArrayList<>();
        List<Float> values = new ArrayList<>();
        List<Map<String, Integer>> blocks = Features.of(message);
        int empty = 0;
        for (Map<String, Integer> block : blocks) {
            int start = names.size();
            double squares = 0;
            for (Map.Entry<String, Integer> feature : block.entrySet()) {
                Float inverse = inverseFrequencies.get(feature.getKey());
                if (inverse != null) {
                    float weight = (float) ((1 + Math.log(feature.getValue())) * inverse);
                    names.add(feature.getKey());
                    values.add(weight);
                    squares += weight * weight;
                }
            }
            float length = (float) Math.sqrt(squares);
            for (int i = start; i < values.size(); i++) {
                values.set(i, values.get(i) / length);
            }
            empty += start == values.size() ? 1 : 0;
        }
        // Blocks with nothing known leave their length to the others: a message in kana only is not said more softly.
        float louder = (float) Math.sqrt(blocks.size() / (double) Math.max(1, blocks.size() - empty));
        values.replaceAll(value -> value * louder);
        names.add(BIAS);
        values.add(1f);
        float[] array = new float[values.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = values.get(i);
        }
        return new Vector(names.toArray(String[]::new), array);
    }
}
