package parley.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * A queue of the analyst's teams.
 *
 * @param id which queue
 * @param name its name
 * @param triage whether it takes what no rule matches
 * @param waiting tickets in its line, counted to a thousand
 * @param more whether there are more than that
 * @param nextDue when the next promise in its line is due, or was
 * @param longestSince since when the one who waits longest has been waiting
 */
@Serdeable
record DeskQueue(UUID id, String name, boolean triage, long waiting, boolean more, @Nullable Instant nextDue, @Nullable Instant longestSince) {}
