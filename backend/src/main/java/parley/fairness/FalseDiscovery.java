package parley.fairness;

import java.util.Arrays;

/** Benjamini and Hochberg: of what is found among many, at most that share is found by chance, in the mean. */
final class FalseDiscovery {

    static final double AT_MOST = 0.05;

    private FalseDiscovery() {}

    /** @return the largest chance that is still a finding; negative where nothing is */
    static double bound(double[] chances) {
        double[] sorted = Arrays.stream(chances).sorted().toArray();
        for (int place = sorted.length; place > 0; place--) {
            if (sorted[place - 1] <= AT_MOST * place / sorted.length) {
                return sorted[place - 1];
            }
        }
        return -1;
    }
}
