package madoguchi.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Whether confidences mean what they say: of the replies that were 80% sure of their first topic, 80% should name the right
 * one. In ten bins, with the expected calibration error (Naeini, Cooper and Hauskrecht, "Obtaining well calibrated
 * probabilities using Bayesian binning", AAAI 2015).
 *
 * @param bins those that have replies, lowest confidence first
 */
record Reliability(List<Bin> bins) {

    private static final int BINS = 10;

    /** Replies of similar confidence, from {@code index / 10} on; the last bin includes 1. */
    record Bin(int index, int count, double meanConfidence, double accuracy) {
        double from() {
            return (double) index / BINS;
        }

        double to() {
            return (double) (index + 1) / BINS;
        }
    }

    /** Of the replies that name a topic. */
    static Reliability of(List<Judged> judged) {
        var byBin = new TreeMap<Integer, List<Judged>>();
        for (Judged one : judged) {
            if (!one.reply().topics().isEmpty()) {
                int bin = Math.min(BINS - 1, (int) (confidence(one) * BINS));
                byBin.computeIfAbsent(bin, b -> new ArrayList<>()).add(one);
            }
        }
        List<Bin> bins = new ArrayList<>();
        byBin.forEach((index, in) -> bins.add(new Bin(
                index,
                in.size(),
                in.stream().mapToDouble(Reliability::confidence).average().orElse(0),
                in.stream().filter(Judged::namesTheTopic).count() / (double) in.size())));
        return new Reliability(bins);
    }

    private static double confidence(Judged one) {
        return one.reply().topics().get(0).confidence();
    }

    /** The average distance between confidence and accuracy, by bins weighted with their counts. */
    double expectedCalibrationError() {
        double count = bins.stream().mapToInt(Bin::count).sum();
        return count == 0
                ? 0
                : bins.stream()
                        .mapToDouble(bin -> bin.count() / count * Math.abs(bin.accuracy() - bin.meanConfidence()))
                        .sum();
    }
}
