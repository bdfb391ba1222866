package madoguchi.understanding;

/**
 * The numbers that decide what is done with a ranking; chosen by {@link Calibration} on held-out predictions.
 *
 * @param fusion the weight of what the articles say
 * @param act the least probability at which the first intent is acted on
 * @param crisis the probability of a crisis from which it is taken as one, whatever comes first
 */
public record Thresholds(double fusion, double act, double crisis) {}
