package parley.routing;

/** How work came before an analyst. */
enum OfferKind {
    /** From the head of the line. */
    NEXT,
    /** Picked from the list by the analyst. */
    PICKED,
    /** Given by a supervisor or a colleague. */
    ASSIGNED,
    /** A ring at their phone. */
    CALL
}
