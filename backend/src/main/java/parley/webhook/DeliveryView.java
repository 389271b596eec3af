package parley.webhook;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * An event on its way to an endpoint. What the endpoint said is never shown.
 *
 * @param id which delivery
 * @param endpointId to which endpoint
 * @param endpoint what that is called
 * @param eventId the id that the endpoint reads
 * @param type what it is told, such as {@code exception.active}
 * @param number the exception request; empty for a test
 * @param state how far it is
 * @param attempts how often it was tried
 * @param createdAt since when it is on its way
 * @param triedAt when it was last tried
 * @param outcome what came of that
 * @param status the status that the endpoint answered with
 * @param dueAt when it is tried next; empty where it is not
 */
@Serdeable
record DeliveryView(
        UUID id,
        UUID endpointId,
        String endpoint,
        UUID eventId,
        String type,
        @Nullable Long number,
        DeliveryState state,
        int attempts,
        Instant createdAt,
        @Nullable Instant triedAt,
        @Nullable Outcome outcome,
        @Nullable Integer status,
        @Nullable Instant dueAt) {}
