package parley.exceptionrequest;

/** Why another way does not work for somebody; what the rule book learns from. */
enum RejectReason {
    TOO_SLOW,
    FUNCTION_MISSING,
    OTHER_SIDE_REFUSES,
    COST,
    ACCESSIBILITY,
    TRIED_AND_FAILED,
    OTHER
}
