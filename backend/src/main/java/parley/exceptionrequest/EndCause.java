package parley.exceptionrequest;

/** Why an approved exception is over. */
enum EndCause {
    /** Its last day has passed. */
    EXPIRED,
    /** Its requester did not need it any more. */
    RETURNED_EARLY,
    /** Somebody who may decide about it took it back. */
    REVOKED,
    /** Its renewal took its place. */
    SUPERSEDED,
    /** An emergency that those who must agree did not look at in time. */
    NOT_REVIEWED,
    /** The rule does not restrict any more. */
    POLICY_CHANGED,
    /** What had to be proven before the start was not, for too long; it never came into force. */
    CONDITIONS_NOT_MET
}
