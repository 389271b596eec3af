package parley.exceptionrequest;

/** Why an approved exception is over. */
enum EndCause {
    /** Its last day has passed. */
    EXPIRED,
    /** What had to be proven before the start was not, for too long; it never came into force. */
    CONDITIONS_NOT_MET
}
