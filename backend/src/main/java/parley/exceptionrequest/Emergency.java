package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import parley.policy.ApproverRole;
import parley.policy.ApproverRole.Side;
import parley.policy.RiskLevel;

/**
 * Something stands still, and two people let an exception begin at once: one for the policy, one for the business.
 * Those who would have had to agree look at it afterwards.
 *
 * @param id its id
 * @param requestId the case
 * @param hours for how long
 * @param why what stands still
 * @param askedBy who asked for it
 * @param askedAt when
 * @param policyRole the role in which somebody signed for the policy
 * @param policyBy who that was
 * @param businessRole the role in which somebody signed for the business
 * @param businessBy who that was
 * @param startedAt when the second of them signed
 */
@MappedEntity("exception_emergency")
record Emergency(
        @Id UUID id,
        UUID requestId,
        int hours,
        String why,
        UUID askedBy,
        Instant askedAt,
        @Nullable ApproverRole policyRole,
        @Nullable UUID policyBy,
        @Nullable ApproverRole businessRole,
        @Nullable UUID businessBy,
        @Nullable Instant startedAt) {

    /** Security or operations, on call; and who answers for the system, or leads the requester. */
    static final Set<ApproverRole> SIGNATORIES = EnumSet.of(
            ApproverRole.IT_SECURITY, ApproverRole.IT_OPERATIONS, ApproverRole.SYSTEM_OWNER, ApproverRole.LINE_MANAGER);

    static final int WORKING_DAYS_TO_REVIEW = 3;

    static Emergency call(UUID id, UUID requestId, int hours, String why, UUID by, Instant now) {
        return new Emergency(id, requestId, hours, why, by, now, null, null, null, null, null);
    }

    /** How many hours at the most. */
    static long longest(RiskLevel level) {
        return level == RiskLevel.CRITICAL ? Duration.ofHours(72).toHours() : Duration.ofDays(7).toHours();
    }

    boolean isOpen() {
        return startedAt == null;
    }

    boolean isSignedFor(Side side) {
        return (side == Side.POLICY ? policyBy : businessBy) != null;
    }

    boolean isSignedBy(Actor actor) {
        return actor.is(policyBy) || actor.is(businessBy);
    }

    /** Somebody signs; with the second one it begins. */
    Emergency signed(Slot slot, UUID by, Instant now) {
        boolean policy = slot.role().side() == Side.POLICY;
        boolean second = isSignedFor(policy ? Side.BUSINESS : Side.POLICY);
        return new Emergency(
                id,
                requestId,
                hours,
                why,
                askedBy,
                askedAt,
                policy ? slot.role() : policyRole,
                policy ? by : policyBy,
                policy ? businessRole : slot.role(),
                policy ? businessBy : by,
                second ? now : null);
    }
}
