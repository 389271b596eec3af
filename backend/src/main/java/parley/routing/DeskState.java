package parley.routing;

/** What an analyst says about being at the desk. */
public enum DeskState {
    AVAILABLE,
    /** At work, but not free for the next one. */
    BUSY,
    AWAY
}
