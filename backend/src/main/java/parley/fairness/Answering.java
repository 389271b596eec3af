package parley.fairness;

/** What came of an offer or a ring, as far as it says something about whose it was. */
enum Answering {
    TAKEN,
    PASSED,
    TIMED_OUT,
    RANG_OUT;

    boolean isTurnedAway() {
        return this != TAKEN;
    }
}
