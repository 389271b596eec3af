package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import parley.servicelevel.PromiseKind;

/**
 * A promise that is late, or will be soon.
 *
 * @param number of its ticket
 * @param title of its ticket
 * @param queue the name of the ticket's queue
 * @param kind what was promised
 * @param dueAt by when
 * @param isLate whether that moment has passed
 * @param assignee the name of who works the ticket, if anybody
 */
@Serdeable
record BreakingPromise(long number, String title, String queue, PromiseKind kind, Instant dueAt, boolean isLate, @Nullable String assignee) {}
