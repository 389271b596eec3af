package parley.disclosure;

/** Which disclosures the team looks at. */
public enum DisclosureList {
    /** What nobody has answered first, the latest of it on top. */
    OPEN,
    CLOSED
}
