package parley.account;

/** What happened to somebody and is unread. Whoever keeps the inbox tells it, so that a page need not ask for it apart. */
public interface UnreadNews {

    /** Entries, counted to a hundred. */
    long count(CurrentUser reader);
}
