package parley.notification;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * The rule that something happened to.
 *
 * @param key the name of the rule that never changes
 * @param name what people call it
 * @param review the review of it, where that is what happened
 */
@Serdeable
record InboxRule(String key, String name, @Nullable UUID review) {}
