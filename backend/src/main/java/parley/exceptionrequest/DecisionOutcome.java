package parley.exceptionrequest;

/** What an approver says. */
enum DecisionOutcome {
    APPROVE,
    APPROVE_WITH_CONDITIONS,
    DECLINE,
    ASK_FOR_MORE
}
