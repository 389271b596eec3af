package parley.call;

/** What can be done with a callback by those who call back. */
enum CallbackAction {
    TAKE,
    MATCH,
    TRY,
    REACHED,
    NOT_REACHED
}
