package parley.exceptionrequest;

/** How much of the need another way covers. */
public enum MeetsNeed {
    FULLY,
    PARTLY
}
