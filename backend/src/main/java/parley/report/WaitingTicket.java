package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A ticket that waits in a line for somebody to take it.
 *
 * @param number what people call it by
 * @param title a few words
 * @param queue the name of its queue
 * @param waitedSeconds business time for which it has waited
 * @param dueAt when the next of its promises comes due
 * @param isLate whether that moment has passed
 * @param inLine how many tickets wait in that line
 */
@Serdeable
record WaitingTicket(long number, String title, String queue, long waitedSeconds, @Nullable Instant dueAt, boolean isLate, int inLine) {}
