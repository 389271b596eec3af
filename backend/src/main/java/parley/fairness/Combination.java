package parley.fairness;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** Two chances in one: Fisher's way, and Brown's where the two hang together, as a ticket that was passed waits longer whoever asked. */
final class Combination {

    private static final double LEAST = 1e-300;
    private static final double MEAN = 4;
    private static final double VARIANCE = 8;

    private Combination() {}

    /** @param correlation of the two measures by the draw alone */
    static double of(double one, double other, double correlation) {
        double together = Math.max(0, correlation);
        double covariance = together * (3.25 + 0.75 * together);
        double variance = VARIANCE + 2 * covariance;
        double scale = variance / (2 * MEAN);
        double freedom = 2 * MEAN * MEAN / variance;
        double sum = -2 * (Math.log(Math.max(LEAST, one)) + Math.log(Math.max(LEAST, other)));
        return ChiSquaredDistribution.of(freedom).survivalProbability(sum / scale);
    }
}
