package parley.report;

/** Bounds within which a share lies, at 95%. */
public record Interval(double low, double high) {

    static final double Z = 1.959963984540054;

    /** Wilson's, which keeps to 0 and 1 and holds for few. */
    public static Interval ofShare(long part, long all) {
        double share = (double) part / all;
        double z2 = Z * Z;
        double middle = (share + z2 / (2 * all)) / (1 + z2 / all);
        double half = Z * Math.sqrt(share * (1 - share) / all + z2 / (4.0 * all * all)) / (1 + z2 / all);
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /**
     * Bounds of the difference of two values that were found apart from each other, out of their own bounds (Newcombe's
     * way). An open bound makes the difference open to that side.
     */
    public static Interval ofDifference(double one, Interval oneLies, double other, Interval otherLies) {
        double difference = one - other;
        return new Interval(
                difference - Math.hypot(one - oneLies.low, otherLies.high - other),
                difference + Math.hypot(oneLies.high - one, other - otherLies.low));
    }
}
