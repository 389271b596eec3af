package parley.disclosure;

/** Where a disclosure stands. */
public enum DisclosureState {
    /** Safe harbour holds unless two people find otherwise; silence grants it. */
    RECEIVED,
    /** One of the team thinks that it does not apply; without a second one that counts for nothing. */
    EXCLUSION_PROPOSED,
    GRANTED,
    /** Two of the team found that safe harbour does not apply. */
    EXCLUDED,
    CLOSED
}
