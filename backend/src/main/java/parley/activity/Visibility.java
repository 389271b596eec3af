package parley.activity;

/** Who may ever see that something happened. */
public enum Visibility {
    /** The requester and everybody who may see the ticket. */
    PUBLIC,
    /** IT only. */
    INTERNAL
}
