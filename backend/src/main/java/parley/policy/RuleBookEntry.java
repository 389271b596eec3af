package parley.policy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A rule in the list of its editors.
 *
 * @param key the name of the rule that never changes
 * @param name what people call it; of one that was never published, as it is being written
 * @param area the part of IT it belongs to
 * @param owner the role that answers for it
 * @param inUse whether new requests are asked under it
 * @param publishedVersion its last version; empty where it was never published
 * @param reviewBy by when it is looked at again
 * @param reviewOverdue whether that day has passed
 * @param draftChangedAt when the draft was last changed; empty where there is none
 * @param draftChangedBy the name of who did
 * @param openReviews how many reviews of it are open
 * @param retiresAt when it is to be retired
 */
@Serdeable
record RuleBookEntry(
        String key,
        String name,
        String area,
        ApproverRole owner,
        boolean inUse,
        @Nullable Integer publishedVersion,
        @Nullable LocalDate reviewBy,
        boolean reviewOverdue,
        @Nullable Instant draftChangedAt,
        @Nullable String draftChangedBy,
        int openReviews,
        @Nullable Instant retiresAt) {}
