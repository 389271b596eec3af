package parley.policy;

/** Whether a version of a restriction is the one in use. */
public enum RestrictionStatus {
    /** In use: new requests are asked under it. */
    PUBLISHED,
    /** Replaced by a newer version, kept for the requests that were asked under it. */
    SUPERSEDED,
    /** The last version of a rule that is not in use any more, kept for the requests that were asked under it. */
    RETIRED
}
