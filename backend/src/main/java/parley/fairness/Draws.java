package parley.fairness;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * How likely each sum is when some of the values of a stratum are drawn without putting back. It is exact: nothing is
 * assumed of how often tickets are turned away, or whether one turning away draws the next after it.
 *
 * @param chances the chance of each sum, from nothing on
 */
record Draws(double[] chances) {

    static final Draws NONE = new Draws(new double[] {1});

    static Draws of(int[] values, int drawn) {
        int[] counts = Peers.counts(values);
        int left = values.length;
        double[][] chances = new double[drawn + 1][drawn * (counts.length - 1) + 1];
        chances[0][0] = 1;
        for (int value = 0; value < counts.length; value++) {
            if (counts[value] > 0) {
                chances = drawn(chances, value, counts[value], left, drawn);
                left -= counts[value];
            }
        }
        return new Draws(chances[drawn]);
    }

    /** One more value, of which there are so many among those that are left. */
    private static double[][] drawn(double[][] before, int value, int count, int left, int wanted) {
        double[][] after = new double[before.length][before[0].length];
        for (int drawn = 0; drawn <= wanted; drawn++) {
            if (wanted - drawn > left) {
                continue;
            }
            var more = HypergeometricDistribution.of(left, count, wanted - drawn);
            for (int taken = more.getSupportLowerBound(); taken <= more.getSupportUpperBound(); taken++) {
                add(after[drawn + taken], before[drawn], value * taken, more.probability(taken));
            }
        }
        return after;
    }

    private static void add(double[] to, double[] from, int by, double weight) {
        for (int sum = 0; sum + by < to.length; sum++) {
            to[sum + by] += from[sum] * weight;
        }
    }

    /** The sum of both, drawn apart from each other. */
    Draws and(Draws other) {
        double[] both = new double[chances.length + other.chances.length - 1];
        for (int sum = 0; sum < chances.length; sum++) {
            for (int more = 0; more < other.chances.length; more++) {
                both[sum + more] += chances[sum] * other.chances[more];
            }
        }
        return new Draws(both);
    }

    /** The chance of so much or more, what is exactly so much counted by half (mid-p). */
    double atLeast(int sum) {
        double more = 0;
        for (int at = chances.length - 1; at > sum; at--) {
            more += chances[at];
        }
        return Math.min(1, more + (sum < chances.length ? chances[sum] / 2 : 0));
    }
}
