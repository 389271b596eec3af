package parley.call;

/** Why somebody is to be called back. */
enum CallbackOrigin {
    /** They called, and nobody answered. */
    MISSED_CALL,
    /** They asked for it. */
    ASKED,
    /** Who answered promised it. */
    PROMISED
}
