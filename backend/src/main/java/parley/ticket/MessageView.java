package parley.ticket;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import parley.account.PersonName;

/**
 * One piece of the conversation.
 *
 * @param id which message
 * @param kind who reads it
 * @param author who wrote it; empty for the system
 * @param fromIt whether it was written by an analyst of the queue, and not by the asking side
 * @param body Markdown as typed
 * @param createdAt when
 * @param attachments files that came with it
 */
@Serdeable
record MessageView(
        UUID id, MessageKind kind, @Nullable PersonName author, boolean fromIt, String body, Instant createdAt, List<AttachmentView> attachments) {}
