package parley.report;

/** What can be said of a change. */
enum Verdict {
    /** There are too few tickets in this period. */
    TOO_FEW,
    /** There were too few tickets in the period before. */
    TOO_FEW_BEFORE,
    /** In one of the two, too many still wait. */
    NOT_REACHED,
    /** Within what chance does. */
    SAME,
    LESS,
    MORE
}
