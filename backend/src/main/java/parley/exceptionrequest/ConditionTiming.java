package parley.exceptionrequest;

/** When a condition must hold. */
public enum ConditionTiming {
    BEFORE_START,
    ONGOING,
    AT_END
}
