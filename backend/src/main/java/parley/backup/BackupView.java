package parley.backup;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import parley.account.PersonName;

/**
 * A backup, or the try to make one.
 *
 * @param id which backup
 * @param cause an administrator asked for it, it was time, or a migration was about to run
 * @param state how far it is, or what came of it; only PROVEN was restored into a scratch database and found equal
 * @param askedBy the administrator who asked for it
 * @param progress percent of the present step
 * @param startedAt everything acknowledged before is in it
 * @param endedAt empty while it runs
 * @param provenAt when it had been restored and found equal
 * @param fileName its name in the folder of backups
 * @param sizeBytes size of the file; empty where there is none
 * @param rows how many rows it holds
 * @param attachments how many attachments it holds
 * @param damagedAttachments how many attachments were missing or altered before the backup already
 * @param trouble why it was not made, or would not restore
 * @param present whether its file is in the folder, so that it can be downloaded
 */
@Serdeable
record BackupView(
        UUID id,
        BackupCause cause,
        BackupState state,
        @Nullable PersonName askedBy,
        int progress,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant provenAt,
        String fileName,
        @Nullable Long sizeBytes,
        @Nullable Long rows,
        @Nullable Integer attachments,
        @Nullable Integer damagedAttachments,
        @Nullable String trouble,
        boolean present) {}
