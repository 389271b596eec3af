package parley.hearing;

/** Where a plan stands. */
public enum PlanState {
    /** A supervisor is to make it. */
    TO_MAKE,
    /** It was made, and holds until its last day. */
    IN_FORCE,
    /** It was looked at and is over, ran out, or was not needed. */
    ENDED
}
