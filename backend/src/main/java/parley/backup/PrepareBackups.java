package parley.backup;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import parley.platform.start.Preparation;

/** Takes up at the start what happened to backups before it. */
@Singleton
final class PrepareBackups implements Preparation {

    private final BackupService backups;
    private final BackupBeforeUpgrade beforeUpgrade;
    private final Clock clock;
    private final boolean alone;
    private boolean upgradeRecorded;

    PrepareBackups(BackupService backups, BackupBeforeUpgrade beforeUpgrade, Clock clock, @Value("${parley.database.kind}") String kind) {
        this.backups = backups;
        this.beforeUpgrade = beforeUpgrade;
        this.clock = clock;
        this.alone = kind.equals("h2");
    }

    @Override
    public void prepare() {
        backups.watch();
        if (alone) {
            backups.giveUp(clock.instant());
        }
        backups.clearFailed();
        BackupBeforeUpgrade.Taken taken = beforeUpgrade.taken();
        if (taken != null && !upgradeRecorded) {
            backups.recordUpgrade(taken.id(), taken.fileName(), taken.startedAt(), taken.made());
            upgradeRecorded = true;
        }
    }
}
