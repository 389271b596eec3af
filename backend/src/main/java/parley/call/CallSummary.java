package parley.call;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import parley.account.PersonName;

/**
 * A call, as it stands in the list of calls.
 *
 * @param id which call
 * @param caller who called
 * @param queue whose call it was
 * @param startedAt when
 * @param rings at how many analysts it rang
 * @param waitedSeconds how long until it was answered or given up; empty while it rings
 * @param answeredBy which analyst answered
 * @param outcome what came of it; empty while that is to be said
 * @param ticket the ticket that it became or joined, where the reader works it
 * @param words what was agreed
 */
@Serdeable
record CallSummary(
        UUID id,
        CallerView caller,
        String queue,
        Instant startedAt,
        long rings,
        @Nullable Long waitedSeconds,
        @Nullable PersonName answeredBy,
        @Nullable CallOutcome outcome,
        @Nullable Long ticket,
        @Nullable String words) {}
