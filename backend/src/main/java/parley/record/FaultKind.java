package parley.record;

/** What can be wrong with the record. */
public enum FaultKind {
    /** An entry, or the rows that it says it made, is not as it was recorded, or stands at another place. */
    ENTRY_ALTERED("was altered, or moved"),
    /** An entry between others is gone. */
    ENTRY_MISSING("is missing"),
    /** An entry that was never chained. */
    ENTRY_INSERTED("was inserted"),
    /** The newest entries of a chain are gone, or there are more than the chain knows. */
    END_ALTERED("has another end than it says"),
    /** A whole chain is gone: of a case that is there, or that a checkpoint knows. */
    CHAIN_MISSING("has lost all that happened in it"),
    /** A row is not as an entry left it. */
    ROW_ALTERED("is not as it was left"),
    /** A row that an entry left is gone. */
    ROW_MISSING("is gone"),
    /** A row that no entry made. */
    ROW_INSERTED("was made by nothing that is on record"),
    CHECKPOINT_ALTERED("was altered"),
    CHECKPOINT_MISSING("is missing"),
    /** A chain is not, at the place that a checkpoint knows, what that says. */
    CHECKPOINT_BROKEN("is not what a checkpoint says it was"),
    /** The checkpoint that somebody kept elsewhere is not the one that is here. */
    KEPT_ELSEWHERE_DIFFERS("is not the one that was kept elsewhere");

    private final String words;

    FaultKind(String words) {
        this.words = words;
    }

    /** For the console, after the name of what it is about. */
    String words() {
        return words;
    }
}
