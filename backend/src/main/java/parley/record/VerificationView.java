package parley.record;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import parley.account.PersonName;

/**
 * One time that the record was verified.
 *
 * @param id which time
 * @param cause an administrator asked for it, or it was time
 * @param state how far it is, or what came of it
 * @param askedBy the administrator who asked for it
 * @param startedAt what was recorded before is verified
 * @param endedAt empty while it runs
 * @param entries how many entries were read
 * @param chains how many chains, one for each exception request
 * @param checkpoints how many checkpoints
 * @param faults how many faults were found
 * @param fault the first of them
 * @param trouble why it could not be read to the end
 */
@Serdeable
record VerificationView(
        UUID id,
        VerificationCause cause,
        VerificationState state,
        @Nullable PersonName askedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Long entries,
        @Nullable Long chains,
        @Nullable Long checkpoints,
        @Nullable Long faults,
        @Nullable Fault fault,
        @Nullable String trouble) {}
