package parley.call;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A call that rings at an analyst, or that they answered and of which they have not said yet what came of it.
 *
 * @param id which call
 * @param state RINGING, TALKING or ENDED
 * @param caller who calls
 * @param queue whose call it is
 * @param startedAt since when they call
 * @param answeredAt since when they talk
 * @param openTickets what who calls has open and this analyst works, the last that moved first
 */
@Serdeable
record CallAtDesk(
        UUID id, CallState state, CallerView caller, String queue, Instant startedAt, @Nullable Instant answeredAt, List<TicketOfCaller> openTickets) {}
