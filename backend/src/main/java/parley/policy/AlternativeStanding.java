package parley.policy;

/** What the owner of a rule makes of how an alternative served people. */
public enum AlternativeStanding {
    /** It is named first. */
    PROMOTED,
    /** It is not offered any more; what is known about it stays. */
    RETIRED
}
