package parley.policy;

/** What the owner of a rule makes of a review. */
public enum ReviewDecision {
    KEEP,
    CHANGE,
    RETIRE
}
