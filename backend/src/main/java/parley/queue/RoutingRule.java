package parley.queue;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.util.UUID;
import parley.platform.Ids;

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

    static RoutingRule described(RoutingRuleDescription description, int place) {
        return new RoutingRule(Ids.next(), place, "", description.queueId(), null, null, null, null, 0).as(description);
    }

    /** As an administrator describes it from now on; it keeps its place. */
    RoutingRule as(RoutingRuleDescription description) {
        return new RoutingRule(id, place, description.name().strip(), description.queueId(), description.kind() == null ? null : description.kind().name(),
                stripped(description.category()), stripped(description.restrictionKey()), description.siteId(), version);
    }

    RoutingRule at(int newPlace) {
        return new RoutingRule(id, newPlace, name, queueId, kind, category, restrictionKey, siteId, version);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
