package parley.fairness;

/** What could have been found: how much longer somebody must wait to be noticed eight times of ten, by their waits alone. */
final class Power {

    private static final double NOTICED = Comparison.quantile(0.8);

    private Power() {}

    /**
     * @param contacts how many they have
     * @param compared among how many people they are looked for
     * @param spread the standard deviation of log waits within strata
     */
    static double times(int contacts, int compared, double spread) {
        double found = -Comparison.quantile(FalseDiscovery.AT_MOST / Math.max(1, compared));
        return Math.exp((found + NOTICED) * spread * Math.sqrt(Math.PI / (3 * contacts)));
    }

    /** From the middle half, so that a few very long waits do not count for more than they are. */
    static double spread(Comparison comparison) {
        double[] off = comparison.placed().stream().mapToDouble(Placed::off).sorted().toArray();
        double half = Comparison.quantile(0.75) - Comparison.quantile(0.25);
        return off.length < 2 ? 1 : (off[(int) (0.75 * (off.length - 1))] - off[(int) (0.25 * (off.length - 1))]) / half;
    }
}
