package parley.queue;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import parley.account.SiteName;
import parley.platform.web.Versioned;

/**
 * A routing rule.
 *
 * @param id which rule
 * @param place its place: the first rule that fits decides
 * @param name what people call it
 * @param queue where a ticket goes that fits
 * @param kind only tickets of this kind
 * @param category only tickets about this
 * @param restrictionKey only exception requests about this rule of the rule book
 * @param site only requesters who work here
 * @param skills what somebody must be able to do who works what it takes, by name
 * @param version goes into {@code If-Match} of a change
 * @param allowedActions what can be done now
 */
@Serdeable
record RoutingRuleDetail(
        UUID id,
        int place,
        String name,
        RuleQueue queue,
        @Nullable RoutedKind kind,
        @Nullable String category,
        @Nullable String restrictionKey,
        @Nullable SiteName site,
        List<SkillName> skills,
        long version,
        List<RoutingRuleAction> allowedActions) implements Versioned {

    RoutingRuleDetail asking(List<SkillName> asked) {
        return new RoutingRuleDetail(id, place, name, queue, kind, category, restrictionKey, site, asked, version, allowedActions);
    }
}
