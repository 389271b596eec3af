package parley.disclosure;

/** What somebody is to a disclosure. */
public enum DisclosurePart {
    /** Told it, or it is theirs. */
    DISCLOSER,
    /** Of the safe harbour team, and neither told it nor leads who did. */
    HANDLER,
    /** Line manager or human resources, where that was agreed to or safe harbour does not apply. */
    READER
}
