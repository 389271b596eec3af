package parley.routing;

/** How an offer ended. */
enum OfferOutcome {
    ACCEPTED,
    /** Declined with a reason; the ticket kept its place. */
    PASSED,
    /** Not answered in time; the ticket kept its place. */
    TIMED_OUT,
    /** The ticket was taken, solved or changed meanwhile. */
    WITHDRAWN
}
