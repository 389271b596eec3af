package parley.call;

/** Where a call stands for the analyst at whom it rang. */
enum CallState {
    RINGING,
    TALKING,
    /** Over; what came of it is still to be said. */
    ENDED
}
