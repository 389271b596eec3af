package parley.ticket;

/** Whether the person can work. */
public enum Urgency {
    /** Work is stopped. */
    STOPPED,
    HINDERED,
    CAN_WAIT
}
