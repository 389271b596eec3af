package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * A call, a ring or a call back behind a figure. Neither who called nor at whom it rang is part of it.
 *
 * @param id which one
 * @param at when it began; of a call back, by when it was promised
 * @param queue the name of its queue
 * @param result how it ended
 * @param seconds how long they waited
 * @param isOver whether they waited until it came
 * @param ticket the number of the ticket that it became or joined, where you work it
 */
@Serdeable
record ReportedCall(UUID id, Instant at, String queue, CallResult result, long seconds, boolean isOver, @Nullable Long ticket) {}
