package parley.exceptionrequest;

/** Why an exception is suspended. */
public enum SuspensionCause {
    /** Something that must hold all the time was not proven in time; only the clock says so. */
    CONDITION_OVERDUE,
    /** Something that must hold was found not to. */
    CONDITION_FAILED,
    INCIDENT,
    /** What it was granted for is not so any more: the data, the part that somebody plays, the other side. */
    MATERIAL_CHANGE,
    /** The requester or an approver left, and nobody took over; only the clock says so. */
    PERSON_LEFT;

    boolean isForTheClock() {
        return this == CONDITION_OVERDUE || this == PERSON_LEFT;
    }
}
