package parley.routing;

/** How an offer ended. */
enum OfferOutcome {
    /** Of a ring: answered. */
    ACCEPTED,
    /** Declined with a reason; the ticket kept its place. */
    PASSED,
    /** Not answered in time; the ticket kept its place. */
    TIMED_OUT,
    /** The ticket was taken, solved or changed meanwhile; somebody else answered the call. */
    WITHDRAWN,
    /** Of a ring: long enough, and nobody answered. */
    RANG_OUT,
    /** Of a ring: the caller gave up before that. */
    CALLER_HUNG_UP
}
