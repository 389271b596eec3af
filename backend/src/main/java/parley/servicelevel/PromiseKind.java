package parley.servicelevel;

/** What is promised. For an exception request the resolution is the decision. */
public enum PromiseKind {
    FIRST_RESPONSE,
    NEXT_RESPONSE,
    RESOLUTION
}
