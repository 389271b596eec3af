package parley.queue;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.util.UUID;

/** Says into which queue a ticket goes; an empty field fits everything. */
@MappedEntity("routing_rule")
record RoutingRule(
        @Id UUID id,
        int place,
        String name,
        UUID queueId,
        @Nullable String kind,
        @Nullable String category,
        @Nullable String restrictionKey,
        @Nullable UUID siteId,
        @Version long version) {

    boolean fits(RoutingFacts facts) {
        return fits(kind, facts.kind())
                && fits(category, facts.category())
                && fits(restrictionKey, facts.restrictionKey())
                && fits(siteId, facts.siteId());
    }

    private static boolean fits(@Nullable Object wanted, @Nullable Object found) {
        return wanted == null || wanted.equals(found);
    }
}
