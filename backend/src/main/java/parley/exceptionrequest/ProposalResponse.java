package parley.exceptionrequest;

/** What the requester said to another way. */
enum ProposalResponse {
    NONE,
    ACCEPTED,
    REJECTED
}
