package parley.exceptionrequest;

/** Who acts in a case. */
enum Party {
    REQUESTER,
    /** Leads the requester. */
    MANAGER,
    ANALYST,
    APPROVER,
    /** May sign what cannot wait for the decision. */
    SIGNATORY,
    SYSTEM
}
