package parley.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * One list of the analyst's own work.
 *
 * @param list which one
 * @param tickets how many are in it
 * @param nextDue when the next promise in it is due
 */
@Serdeable
record DeskWork(WorkList list, long tickets, @Nullable Instant nextDue) {}
