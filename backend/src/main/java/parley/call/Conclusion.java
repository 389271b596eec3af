package parley.call;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import parley.account.PersonId;
import parley.ticket.TicketId;

/**
 * What came of a call.
 *
 * @param by who said so; empty where it follows from the events
 * @param words what was agreed
 * @param ticket the ticket that it became or joined
 * @param callback the callback that came of it, or that it came to
 */
record Conclusion(
        CallOutcome outcome, @Nullable PersonId by, Instant at, @Nullable String words, @Nullable TicketId ticket, @Nullable CallbackId callback) {}
