package parley.exceptionrequest;

/** Why an exception is declined, in short; the reason in plain words stands beside it. */
public enum DeclineReason {
    RISK_TOO_HIGH,
    LAW_OR_CONTRACT,
    SAFETY_OF_PEOPLE,
    BETTER_WAY_EXISTS,
    NEED_NOT_CLEAR,
    OTHER
}
