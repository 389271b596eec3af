package parley.webhook;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import parley.account.PersonName;
import parley.platform.web.Versioned;

/**
 * An endpoint.
 *
 * @param id which one
 * @param version goes into If-Match
 * @param name what people call it
 * @param url where it listens
 * @param active whether it is told
 * @param createdBy who added it
 * @param createdAt when
 * @param waiting how much it has not heard yet
 * @param lastDeliveredAt when it last heard something
 */
@Serdeable
record WebhookView(
        UUID id,
        long version,
        String name,
        String url,
        boolean active,
        PersonName createdBy,
        Instant createdAt,
        long waiting,
        @Nullable Instant lastDeliveredAt) implements Versioned {}
