package parley.policy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import parley.platform.problem.FieldError;
import parley.platform.web.Versioned;

/**
 * A rule as its owner edits it.
 *
 * @param key the name of the rule that never changes
 * @param inUse whether new requests are asked under it
 * @param published what its last version says; empty where it was never published
 * @param publishedVersion the number of that version
 * @param draft what the next version will say; empty where nobody has begun one
 * @param draftChangedAt when the draft was last changed
 * @param draftChangedBy the name of who did
 * @param problems what the draft, or what is in use where there is none, still lacks to be published
 * @param changes what the draft changes
 * @param versions all versions, the newest first
 * @param release that the rule goes, or that the exceptions under it end
 * @param version goes into {@code If-Match} of a change
 * @param allowedActions what can be done now
 */
@Serdeable
record RuleBookRule(
        String key,
        boolean inUse,
        @Nullable RuleText published,
        @Nullable Integer publishedVersion,
        @Nullable RuleText draft,
        @Nullable Instant draftChangedAt,
        @Nullable String draftChangedBy,
        List<FieldError> problems,
        List<RuleChange> changes,
        List<PublishedVersion> versions,
        @Nullable ReleaseView release,
        long version,
        List<RuleAction> allowedActions) implements Versioned {}
