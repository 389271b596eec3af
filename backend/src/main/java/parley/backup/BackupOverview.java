package parley.backup;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * The backups of this installation, and how it stands with them.
 *
 * @param standing whether the last proven backup is young enough
 * @param lastProvenAt when the last backup that is still there was restored and found equal; empty where there is none
 * @param nightlyAt time of day at which one is made by itself; empty where none is
 * @param zone time zone of that
 * @param kept how many are kept
 * @param backups the newest first
 */
@Serdeable
record BackupOverview(
        BackupStanding standing,
        @Nullable Instant lastProvenAt,
        @Nullable String nightlyAt,
        String zone,
        int kept,
        List<BackupView> backups) {}
