package parley.disclosure;

/** What the record says of a disclosure, under the names by which {@code activity.kind} keeps it; never a word of what was told. */
enum DisclosureEvent {
    DISCLOSURE_RECEIVED,
    /** Written down by the team. */
    DISCLOSURE_RECORDED,
    /** By the clock: nobody has answered in time. */
    DISCLOSURE_OVERDUE,
    /** Somebody of the team wrote. */
    DISCLOSURE_ANSWERED,
    /** Whoever told it wrote. */
    DISCLOSURE_WRITTEN,
    /** Also by the clock, where nobody said otherwise in time. */
    SAFE_HARBOUR_GRANTED,
    EXCLUSION_PROPOSED,
    EXCLUSION_CONFIRMED,
    DISCLOSURE_CONTAINED,
    /** The detail says whether it holds, or waits for a second person. */
    LEAVE_GIVEN,
    DISCLOSURE_LINKED,
    /** Whoever told it says who else may read it. */
    DISCLOSURE_SHARED,
    DISCLOSURE_CLOSED
}
