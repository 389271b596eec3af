package parley.backup;

/** How far a backup is, or what came of it. */
enum BackupState {
    WRITING,
    PROVING,
    /** Restored into a scratch database and found equal. */
    PROVEN,
    /** There is a file, and it would not restore. */
    NOT_PROVEN,
    /** There is no file. */
    FAILED
}
