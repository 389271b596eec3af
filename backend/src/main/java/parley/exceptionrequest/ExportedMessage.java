package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import parley.account.PersonName;
import parley.ticket.MessageKind;

/**
 * Something that was said on the ticket of a case.
 *
 * @param id which message
 * @param kind who reads it
 * @param author who wrote it; empty for the system
 * @param at when
 * @param body Markdown as typed
 */
@Serdeable
record ExportedMessage(UUID id, MessageKind kind, @Nullable PersonName author, Instant at, String body) {}
