package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import parley.policy.ApproverRole;
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
 * @param signatures who signed
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
        @Relation(Relation.Kind.EMBEDDED) Signatures signatures,
        @Nullable Instant startedAt) {

    /** Security or operations, on call; and who answers for the system, or leads the requester. */
    static final Set<ApproverRole> SIGNATORIES = EnumSet.of(
            ApproverRole.IT_SECURITY, ApproverRole.IT_OPERATIONS, ApproverRole.SYSTEM_OWNER, ApproverRole.LINE_MANAGER);

    static final int WORKING_DAYS_TO_REVIEW = 3;

    static Emergency call(UUID id, UUID requestId, int hours, String why, UUID by, Instant now) {
        return new Emergency(id, requestId, hours, why, by, now, Signatures.NONE, null);
    }

    /** How many hours at the most. */
    static long longest(RiskLevel level) {
        return level == RiskLevel.CRITICAL ? Duration.ofHours(72).toHours() : Duration.ofDays(7).toHours();
    }

    boolean isOpen() {
        return startedAt == null;
    }

    /** Somebody signs; with the second one it begins. */
    Emergency signed(Slot slot, UUID by, Instant now) {
        Signatures signed = signatures.with(slot, by);
        return new Emergency(id, requestId, hours, why, askedBy, askedAt, signed, signed.areOfBothSides() ? now : null);
    }
}
