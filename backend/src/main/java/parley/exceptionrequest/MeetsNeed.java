package parley.exceptionrequest;

/** How much of the need another way covers. */
enum MeetsNeed {
    FULLY,
    PARTLY
}
