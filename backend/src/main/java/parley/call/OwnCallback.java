package parley.call;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import parley.platform.web.Versioned;

/**
 * A call that one is to get.
 *
 * @param id which callback
 * @param version goes into If-Match
 * @param origin why
 * @param number at which number
 * @param about what about
 * @param ticket the ticket that it belongs to
 * @param notBefore from when it suits
 * @param dueAt by when it is promised
 * @param calledBy who will call, where somebody has it
 * @param triedAt when one was called and not reached
 * @param end how it ended; empty while it is open
 * @param endedAt when it ended
 */
@Serdeable
record OwnCallback(
        UUID id,
        long version,
        CallbackOrigin origin,
        String number,
        @Nullable String about,
        @Nullable Long ticket,
        Instant notBefore,
        Instant dueAt,
        @Nullable String calledBy,
        List<Instant> triedAt,
        @Nullable CallbackEnd end,
        @Nullable Instant endedAt) implements Versioned {}
