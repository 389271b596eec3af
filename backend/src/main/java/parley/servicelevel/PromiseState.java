package parley.servicelevel;

/** Where a promise stands. One that is late but not yet done is still RUNNING: its breach is a moment, not an end. */
public enum PromiseState {
    RUNNING,
    PAUSED,
    /** Done in time. */
    MET,
    /** Done late. */
    BREACHED,
    /** No longer asked for: the ticket was withdrawn or merged. */
    DROPPED;

    /** What was promised came, in time or late. */
    public boolean isDone() {
        return this == MET || this == BREACHED;
    }

    public boolean isOpen() {
        return this == RUNNING || this == PAUSED;
    }
}
