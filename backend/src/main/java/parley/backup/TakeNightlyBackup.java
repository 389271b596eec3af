package parley.backup;

import jakarta.inject.Singleton;
import java.time.Duration;
import parley.platform.job.RecurringJob;

/** Looks whether it is time for the backup of the night. A night that was slept through is made up for at the start. */
@Singleton
final class TakeNightlyBackup implements RecurringJob {

    private final BackupService backups;

    TakeNightlyBackup(BackupService backups) {
        this.backups = backups;
    }

    @Override
    public String name() {
        return "take-nightly-backup";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        backups.takeWhenDue();
    }
}
