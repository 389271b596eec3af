package parley.ticket;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * What somebody was typing.
 *
 * @param place where they typed it
 * @param body what they typed; empty where nothing is kept
 * @param updatedAt when it was kept last
 */
@Serdeable
public record Draft(String place, @Nullable String body, @Nullable Instant updatedAt) {}
