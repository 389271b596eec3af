package parley.backup;

/** Why a backup was made. */
enum BackupCause {
    /** An administrator asked for it. */
    ASKED,
    /** It was time. */
    NIGHTLY,
    /** A migration was about to change the database. */
    BEFORE_UPGRADE
}
