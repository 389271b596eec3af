package parley.policy;

/** Where a version of a restriction comes from. */
enum RestrictionOrigin {
    /** It came with the program. */
    CATALOGUE,
    /** Its owner wrote it. */
    OWNER
}
