package parley.exceptionrequest;

/** What an approver must have opened before they can approve. */
enum Paper {
    RATING,
    CONDITIONS
}
