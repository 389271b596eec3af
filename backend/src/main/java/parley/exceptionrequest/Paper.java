package parley.exceptionrequest;

/** What an approver must have opened before they can approve. */
public enum Paper {
    RATING,
    CONDITIONS
}
