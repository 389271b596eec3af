package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import parley.policy.ApproverRole;
import parley.policy.RiskLevel;

/**
 * One word of one approver, with the risk as it stood. Never changed; it counts as long as the case is the one
 * that the approver saw.
 *
 * @param id its id
 * @param requestId the case it belongs to
 * @param round which look at the case it belongs to
 * @param outcome what they said
 * @param role the slot they spoke for
 * @param heldBy the role by which they hold it; another one where the first has nobody
 * @param decidedBy who they are
 * @param onBehalfOf whose slot it was, where a deputy spoke for them
 * @param reasonCategory why it is declined, in short
 * @param reason what the requester reads: the reason, or the question
 * @param accepts what they accept, in one sentence
 * @param snapshot the case as they saw it, as a hash
 * @param inherent the risk before any control
 * @param residualNow the risk with what is proven
 * @param residualOnceMet the risk once everything before the start is proven
 * @param singlePerson whether this person holds another slot too, because there are too few people
 * @param roleChangedLately whether they came to the role within the last day
 * @param preAuthorisationId what the owner of the rule said beforehand, where nobody looked at this one request
 * @param decidedAt when
 */
@MappedEntity("exception_decision")
record Decision(
        @Id UUID id,
        UUID requestId,
        DecisionRound round,
        DecisionOutcome outcome,
        ApproverRole role,
        ApproverRole heldBy,
        UUID decidedBy,
        @Nullable UUID onBehalfOf,
        @Nullable DeclineReason reasonCategory,
        @Nullable String reason,
        @Nullable String accepts,
        String snapshot,
        RiskLevel inherent,
        RiskLevel residualNow,
        RiskLevel residualOnceMet,
        boolean singlePerson,
        boolean roleChangedLately,
        @Nullable UUID preAuthorisationId,
        Instant decidedAt) {

    Holder holder() {
        return new Holder(decidedBy, heldBy, onBehalfOf);
    }

    /** Whose word it is. */
    UUID authority() {
        return holder().authority();
    }

    boolean isBeforehand() {
        return preAuthorisationId != null;
    }

    boolean isApproval() {
        return outcome == DecisionOutcome.APPROVE || outcome == DecisionOutcome.APPROVE_WITH_CONDITIONS;
    }
}
