package parley.servicelevel;

/** What is promised. For an exception request the resolution is the decision, and the removal is owed when it has ended. */
public enum PromiseKind {
    FIRST_RESPONSE,
    NEXT_RESPONSE,
    RESOLUTION,
    REMOVAL,
    /** Somebody is called back; nothing pauses it and no solution does it. */
    CALLBACK
}
