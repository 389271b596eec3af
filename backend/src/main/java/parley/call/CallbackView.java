package parley.call;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import parley.account.PersonName;
import parley.platform.web.Versioned;

/**
 * Somebody who is to be called back, for those who call.
 *
 * @param id which callback
 * @param version goes into If-Match
 * @param origin why
 * @param caller who is called, and at which number
 * @param about what about, in their words
 * @param queue whose callback it is
 * @param ticket the ticket in whose place in line it waits; empty while it is not known who called
 * @param calls how often they called
 * @param createdAt since when it is owed
 * @param notBefore from when it suits them
 * @param dueAt by when it is promised
 * @param isLate whether that has passed
 * @param calledBy who has the ticket, or has taken it on themselves to call
 * @param attempts how often they were not reached
 * @param halfDaysLeft in how many more half-days they are tried before anybody gives up
 * @param end how it ended; empty while it is open
 * @param endedAt when it ended
 * @param allowedActions what can be done now
 */
@Serdeable
record CallbackView(
        UUID id,
        long version,
        CallbackOrigin origin,
        CallerView caller,
        @Nullable String about,
        String queue,
        @Nullable Long ticket,
        long calls,
        Instant createdAt,
        Instant notBefore,
        Instant dueAt,
        boolean isLate,
        @Nullable PersonName calledBy,
        List<AttemptView> attempts,
        int halfDaysLeft,
        @Nullable CallbackEnd end,
        @Nullable Instant endedAt,
        List<CallbackAction> allowedActions) implements Versioned {}
