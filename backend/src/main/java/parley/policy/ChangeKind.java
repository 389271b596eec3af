package parley.policy;

/** What became of a part of a rule from one version to the next. */
enum ChangeKind {
    ADDED,
    REMOVED,
    CHANGED,
    /** The same things in another order. */
    REORDERED
}
