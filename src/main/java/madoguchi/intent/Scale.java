package madoguchi.intent;

/**
 * One number that turns margins into calibrated probabilities: temperature scaling (Guo et al., "On calibration of
 * modern neural networks", ICML 2017).
 */
final class Scale {

    private Scale() {}

    /** The scale, from 1 to 16 in steps of 0.25, under which the right classes are likeliest. */
    static double mostLikely(double[][] margins, int[] right) {
        double best = 1;
        double bestLikelihood = Double.NEGATIVE_INFINITY;
        for (double scale = 1; scale <= 16; scale += 0.25) {
            double likelihood = 0;
            for (int row = 0; row < margins.length; row++) {
                likelihood += Math.log(Math.max(1e-12, softmax(margins[row], scale)[right[row]]));
            }
            if (likelihood > bestLikelihood) {
                bestLikelihood = likelihood;
                best = scale;
            }
        }
        return best;
    }

    static double[] softmax(double[] margins, double scale) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double margin : margins) {
            largest = Math.max(largest, margin);
        }
        double sum = 0;
        var probabilities = new double[margins.length];
        for (int i = 0; i < margins.length; i++) {
            probabilities[i] = Math.exp(scale * (margins[i] - largest));
            sum += probabilities[i];
        }
        for (int i = 0; i < margins.length; i++) {
            probabilities[i] /= sum;
        }
        return probabilities;
    }
}
