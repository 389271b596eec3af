package parley.backup;

import java.time.Duration;

/** Whether the last backup that was proven is young enough. */
enum BackupStanding {
    /** Younger than 26 hours; or the installation is younger than that itself. */
    IN_TIME,
    /** Older than 26 hours. */
    LATE,
    /** Older than 50 hours. */
    OVERDUE,
    /** No backup is scheduled, so none is missed. */
    NOT_SCHEDULED;

    private static final Duration WARN = Duration.ofHours(26);
    private static final Duration ALARM = Duration.ofHours(50);

    static BackupStanding of(Duration age) {
        if (age.compareTo(ALARM) >= 0) {
            return OVERDUE;
        }
        return age.compareTo(WARN) >= 0 ? LATE : IN_TIME;
    }
}
