package parley.exceptionrequest;

/**
 * Where a request stands. Listed are the states that can be reached today; a request is not suspended before
 * reviews and incidents exist, which brings that state with them.
 */
enum CaseState {
    /** Typed by an analyst on somebody's behalf, not yet confirmed by them. */
    DRAFT,
    /** Sent; nobody has answered yet. */
    SUBMITTED,
    /** An analyst and the requester look for a way together. */
    IN_CONVERSATION,
    /** Another way is on the table and waits for the requester's answer. */
    ALTERNATIVE_OFFERED,
    /** The approvers are asked. */
    AWAITING_DECISION,
    /** Everybody agreed; conditions that come before the start are not all proven. */
    APPROVED_PENDING,
    /** In force until its end. */
    ACTIVE,
    /** Over; what was granted is not yet proven to be removed. */
    ENDING,
    /** Over, and nothing is left of it. */
    CLOSED,
    /** Another way does the job. */
    RESOLVED_BY_ALTERNATIVE,
    /** Refused, with a reason and a way on. */
    DECLINED,
    /** Taken back by the requester. */
    WITHDRAWN
}
