package parley.routing;

/** Why an analyst passes an offer. */
public enum PassReason {
    NEEDS_ANOTHER_SKILL,
    CONFLICT_OF_INTEREST,
    /** With this conversation; never counted against anyone, and asks a second person in. */
    NEEDS_SUPPORT,
    GOING_OFF_SHIFT,
    /** Says what. */
    OTHER
}
