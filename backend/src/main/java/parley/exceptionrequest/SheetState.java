package parley.exceptionrequest;

/** How a row of the sheet is read. */
public enum SheetState {
    /** Not settled yet. */
    OPEN,
    FINE,
    /** Must not stay so. */
    RED
}
