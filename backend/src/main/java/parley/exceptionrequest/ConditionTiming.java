package parley.exceptionrequest;

/** When a condition must hold. */
enum ConditionTiming {
    BEFORE_START,
    ONGOING,
    AT_END
}
