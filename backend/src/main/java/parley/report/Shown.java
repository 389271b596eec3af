package parley.report;

/** How much may be said from so many tickets. */
public enum Shown {
    /** Fewer than 5: nothing. */
    NOTHING,
    /** 5 to 19: counts. */
    COUNTS,
    /** From 20: rates and waits, each with its interval. */
    ALL;

    static final int COUNTS_FROM = 5;
    static final int ALL_FROM = 20;

    public static Shown of(long tickets) {
        return tickets < COUNTS_FROM ? NOTHING : tickets < ALL_FROM ? COUNTS : ALL;
    }
}
