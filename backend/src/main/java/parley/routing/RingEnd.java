package parley.routing;

/** How a ring at an analyst ended, beside being declined. */
public enum RingEnd {
    ANSWERED(OfferOutcome.ACCEPTED),
    /** Somebody else answered. */
    ANSWERED_BY_ANOTHER(OfferOutcome.WITHDRAWN),
    /** It rang for long enough, or the telephone system gave up. */
    RANG_OUT(OfferOutcome.RANG_OUT),
    /** The caller gave up before that. */
    CALLER_HUNG_UP(OfferOutcome.CALLER_HUNG_UP);

    private final OfferOutcome outcome;

    RingEnd(OfferOutcome outcome) {
        this.outcome = outcome;
    }

    OfferOutcome outcome() {
        return outcome;
    }
}
