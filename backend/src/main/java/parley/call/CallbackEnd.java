package parley.call;

/** How a callback ended. */
enum CallbackEnd {
    REACHED,
    /** Three attempts on different half-days, and a written message. */
    NOT_REACHED,
    /** By the word of who was to be called. */
    REQUESTER_DONE
}
