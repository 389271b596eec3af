package parley.fairness;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/**
 * An offer from the line, or a ring, that was answered one way or the other.
 *
 * @param ticket what was offered
 * @param queue in whose line it stood
 * @param analyst to whom
 * @param at when
 * @param answering what came of it
 * @param reason why it was passed
 */
record Offered(UUID ticket, UUID queue, UUID analyst, Instant at, Answering answering, @Nullable String reason) {}
