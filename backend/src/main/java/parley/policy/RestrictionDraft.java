package parley.policy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * What the next version of a rule will say.
 *
 * @param restrictionKey which rule
 * @param basedOn the version from which it began; empty for a rule that was never published
 * @param content the text as JSON
 * @param version counts the changes
 */
@MappedEntity("restriction_draft")
record RestrictionDraft(
        @Id String restrictionKey,
        @Nullable Integer basedOn,
        String content,
        UUID begunBy,
        Instant begunAt,
        UUID changedBy,
        Instant changedAt,
        @Version long version) {

    static RestrictionDraft begun(String key, @Nullable Integer basedOn, String content, UUID by, Instant now) {
        return new RestrictionDraft(key, basedOn, content, by, now, by, now, 0);
    }

    RestrictionDraft saying(String next, UUID by, Instant now) {
        return new RestrictionDraft(restrictionKey, basedOn, next, begunBy, begunAt, by, now, version);
    }
}
