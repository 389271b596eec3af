package parley.disclosure;

/** What a disclosure led to. */
public enum DisclosureOutcome {
    TO_EXCEPTION,
    TO_ALTERNATIVE,
    POLICY_CHANGE,
    STOPPED,
    INCIDENT;

    /** Nothing is gone on with, so leave in the meantime is over. */
    boolean endsLeave() {
        return this == STOPPED || this == INCIDENT;
    }
}
