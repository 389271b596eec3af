package parley.routing;

/** Why nothing is offered to an analyst at this moment. */
enum NotOffered {
    /** Not at the desk. */
    AWAY,
    /** At the desk, and says that they are not free. */
    BUSY,
    /** Takes a breather. */
    ON_A_BREATHER,
    /** Did not answer twice, and has not said since that they are there. */
    ASKED_WHETHER_THERE,
    /** Another ticket is kept for them. */
    HAS_AN_OFFER,
    /** Has as many tickets in hand as they hold. */
    FULL,
    /** Cannot do something that the ticket needs. */
    LACKS_A_SKILL
}
