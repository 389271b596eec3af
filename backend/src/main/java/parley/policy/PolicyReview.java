package parley.policy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * Whether a rule is still right: asked by a person or by the figures, decided by the owner of the rule.
 *
 * @param restrictionKey which rule
 * @param trigger what made somebody ask
 * @param triggerValues the figures as they were, as JSON
 * @param proposal what is asked or proposed, in plain words
 * @param openedBy who asked; empty where the figures or the calendar did
 * @param openAs the rule and the trigger as long as it is open; at most one is
 * @param effectiveAt from when on a change or retirement holds
 */
@MappedEntity("policy_review")
record PolicyReview(
        @Id UUID id,
        String restrictionKey,
        ReviewTrigger trigger,
        String triggerValues,
        String proposal,
        @Nullable UUID openedBy,
        Instant openedAt,
        @Nullable String openAs,
        @Nullable ReviewDecision decision,
        @Nullable String reason,
        @Nullable Instant effectiveAt,
        @Nullable UUID closedBy,
        @Nullable Instant closedAt,
        @Version long version) {

    static PolicyReview open(
            UUID id, String restrictionKey, ReviewTrigger trigger, String values, String proposal, @Nullable UUID by, Instant now) {
        return new PolicyReview(
                id, restrictionKey, trigger, values, proposal, by, now, restrictionKey + "/" + trigger, null, null, null, null, null, 0);
    }

    boolean isOpen() {
        return closedAt == null;
    }

    PolicyReview decided(ReviewDecision made, String because, @Nullable Instant effective, UUID by, Instant now) {
        return new PolicyReview(id, restrictionKey, trigger, triggerValues, proposal, openedBy, openedAt, null, made, because, effective, by, now, version);
    }
}
