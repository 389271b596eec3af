package parley.report;

/** A figure of the Response page, by the name that its tickets are asked for. */
enum Figure {
    FIRST_RESPONSE,
    REQUESTER_WAIT,
    FIRST_RESOLUTION,
    FULL_RESOLUTION,
    PROMISES,
    BACKLOG,
    COMEBACKS,
    HAND_OVERS,
    EXCEPTIONS,
    DECISION
}
