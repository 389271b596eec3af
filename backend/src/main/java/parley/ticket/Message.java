package parley.ticket;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** One piece of the conversation; never changed. */
@MappedEntity("message")
record Message(@Id UUID id, UUID ticketId, MessageKind kind, @Nullable UUID authorId, boolean fromIt, String body, Instant createdAt) {}
