package parley.exceptionrequest;

/** Who acts in a case. */
enum Party {
    REQUESTER,
    ANALYST,
    APPROVER,
    SYSTEM
}
