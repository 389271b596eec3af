package parley.backup;

import java.time.Instant;
import java.util.UUID;

/** A backup is to be made; acted upon when that is committed. */
record BackupStarted(UUID id, String fileName, Instant at) {}
