package parley.policy;

/** What made somebody ask whether a rule is still right. */
public enum ReviewTrigger {
    /** A person. */
    BY_HAND,
    /** The day by which the rule was to be looked at. */
    DUE,
    /** Whoever asks for an exception gets one, so the rule may restrict too much. */
    NEARLY_ALWAYS_APPROVED,
    /** Hardly anybody gets one, so the rule has to be explained better, or needs a real alternative. */
    HARDLY_EVER_APPROVED,
    /** An exception was renewed again and again, its conditions kept, and nothing happened. */
    RENEWED_CLEANLY,
    /** A way that is offered in its place hardly ever works. */
    ALTERNATIVE_DOES_NOT_WORK,
    /** Declines are often overturned. */
    APPEALS_UPHELD
}
