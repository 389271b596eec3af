package parley.webhook;

/** What came of a try to deliver. */
enum Outcome {
    DELIVERED,
    /** The endpoint answered with something else than success; a redirection is not followed. */
    REFUSED,
    NO_CONNECTION,
    NO_SUCH_HOST,
    /** Its name leads to an address that Parley may not call; nothing was sent. */
    NOT_ALLOWED,
    /** Its certificate is not one to trust. */
    NOT_TRUSTED,
    TIMED_OUT,
    /** The key in the data folder is another one than when the secret was shown; it needs a new secret. */
    KEY_CHANGED
}
