package madoguchi.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * McNemar's exact test: if two models were equally good, each question that only one of them gets right would be a toss of
 * a coin. Computed in integers, so that no number of questions makes it inexact.
 */
final class SignTest {

    private SignTest() {}

    /** How likely a difference at least as large as {@code better} against {@code worse} is by chance, in either direction. */
    static double probability(int better, int worse) {
        int tosses = better + worse;
        var ways = BigInteger.ONE;
        var tail = BigInteger.ZERO;
        for (int heads = 0; heads <= Math.min(better, worse); heads++) {
            tail = tail.add(ways);
            ways = ways.multiply(BigInteger.valueOf(tosses - heads)).divide(BigInteger.valueOf(heads + 1));
        }
        var all = new BigDecimal(BigInteger.ONE.shiftLeft(tosses));
        double both = new BigDecimal(tail.shiftLeft(1))
                .divide(all, MathContext.DECIMAL64)
                .doubleValue();
        return Math.min(1, both);
    }
}
