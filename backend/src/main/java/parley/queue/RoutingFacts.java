package parley.queue;

import io.micronaut.core.annotation.Nullable;
import java.util.UUID;

/**
 * What routing rules look at.
 *
 * @param kind the kind of ticket, such as {@code INCIDENT}
 * @param category what it is about, if said
 * @param restrictionKey the rule that is in the way, for an exception request
 * @param siteId where the requester works
 */
public record RoutingFacts(String kind, @Nullable String category, @Nullable String restrictionKey, @Nullable UUID siteId) {}
