package parley.record;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * How it stands with the record.
 *
 * @param checkpoint the last one; empty where there is none yet
 * @param verifications the last hundred, the newest first
 */
@Serdeable
record RecordOverview(@Nullable CheckpointView checkpoint, List<VerificationView> verifications) {}
