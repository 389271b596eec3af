package parley.exceptionrequest;

/** Why another way does not work for somebody; what the rule book learns from. */
public enum RejectReason {
    TOO_SLOW,
    FUNCTION_MISSING,
    OTHER_SIDE_REFUSES,
    COST,
    ACCESSIBILITY,
    TRIED_AND_FAILED,
    OTHER
}
