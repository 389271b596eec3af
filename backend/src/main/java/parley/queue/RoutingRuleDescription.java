package parley.queue;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What an administrator says about a routing rule. What it names must all fit; what it leaves out fits everything.
 *
 * @param name what people call the rule
 * @param queueId where a ticket goes that fits
 * @param kind only tickets of this kind
 * @param category only tickets about this
 * @param restrictionKey only exception requests about this rule of the rule book
 * @param siteId only requesters who work here
 * @param skillIds what somebody must be able to do who works what it takes; left out, everybody of the queue can
 */
@Serdeable
public record RoutingRuleDescription(
        @NotBlank @Size(max = 100) String name,
        @NotNull UUID queueId,
        @Nullable RoutedKind kind,
        @Nullable @Size(max = 60) String category,
        @Nullable @Size(max = 60) String restrictionKey,
        @Nullable UUID siteId,
        @Nullable @Size(max = 20) List<@NotNull UUID> skillIds) {

    List<UUID> skills() {
        return skillIds == null ? List.of() : skillIds;
    }

    boolean looksAtNothing() {
        return kind == null && blank(category) && blank(restrictionKey) && siteId == null;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
