package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import parley.policy.ApproverRole.Side;
import parley.policy.RiskLevel;

/**
 * What somebody may do while their case is not decided, or until the way that they took is in place. It lies beside
 * the case, which keeps its own state: once per case, for 14 days at most.
 *
 * @param id its id
 * @param requestId the case it lies beside
 * @param lastDay the last day asked for
 * @param askedUntil the end of that day
 * @param conditions what must hold meanwhile
 * @param why why it cannot wait
 * @param askedBy who asked for it
 * @param askedAt when
 * @param signatures who agreed
 * @param level the risk for which it was granted
 * @param validFrom when it was granted; empty until everybody needed has agreed
 * @param validUntil the moment it is over
 * @param endedAt when it ended
 * @param endCause why it ended
 * @param removal that nothing of it is left
 */
@MappedEntity("exception_interim")
record InterimGrant(
        @Id UUID id,
        UUID requestId,
        LocalDate lastDay,
        Instant askedUntil,
        String conditions,
        String why,
        UUID askedBy,
        Instant askedAt,
        @Relation(Relation.Kind.EMBEDDED) Signatures signatures,
        @Nullable RiskLevel level,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        @Nullable Instant endedAt,
        @Nullable InterimEnd endCause,
        @Relation(Relation.Kind.EMBEDDED) InterimRemoval removal) {

    static final Duration LONGEST = Duration.ofDays(14);

    static InterimGrant ask(UUID id, UUID requestId, LocalDate lastDay, Instant askedUntil, String conditions, String why, UUID by, Instant now) {
        return new InterimGrant(
                id, requestId, lastDay, askedUntil, conditions, why, by, now, Signatures.NONE, null, null, null, null, null, InterimRemoval.NONE);
    }

    boolean isGranted() {
        return validFrom != null;
    }

    boolean isOver() {
        return endedAt != null;
    }

    /** Asked for, and neither granted nor over. */
    boolean isOpen() {
        return !isGranted() && !isOver();
    }

    boolean holds() {
        return isGranted() && !isOver();
    }

    /** It held, it is over, and nobody has proven that nothing of it is left. */
    boolean leavesSomething() {
        return isGranted() && isOver() && removal.proof() == null;
    }

    InterimGrant removed(String proof, UUID by, Instant now) {
        return with(lastDay, askedUntil, signatures, level, validFrom, validUntil, endedAt, endCause, new InterimRemoval(proof, by, now));
    }

    /** Somebody agrees; with the last one needed at that level of risk it holds. */
    InterimGrant signed(Slot slot, UUID by, RiskLevel risk, Instant now) {
        InterimGrant signed = with(lastDay, askedUntil, signatures.with(slot, by), null, null, null, null, null, removal);
        boolean businessToo = risk.isAtLeast(RiskLevel.HIGH);
        boolean complete = businessToo ? signed.signatures.areOfBothSides() : signed.signatures.isThereFor(Side.POLICY);
        Instant longest = now.plus(LONGEST);
        return complete ? signed.from(risk, now, askedUntil.isBefore(longest) ? askedUntil : longest) : signed;
    }

    /** The case goes on by another way, which is in place then. */
    InterimGrant notPast(LocalDate day, Instant endOfDay) {
        if (isOver() || !lastDay.isAfter(day)) {
            return this;
        }
        Instant until = validUntil == null || validUntil.isBefore(endOfDay) ? validUntil : endOfDay;
        return with(day, endOfDay, signatures, level, validFrom, until, endedAt, endCause, removal);
    }

    /** As the clock and the case have left it. */
    InterimGrant asOf(CaseFile file, Instant now) {
        if (isOver()) {
            return this;
        }
        Instant end = validUntil == null ? askedUntil : validUntil;
        if (!now.isBefore(end)) {
            return ended(end, InterimEnd.TIME);
        }
        if (file.request().state() == CaseState.WITHDRAWN) {
            return ended(now, InterimEnd.TAKEN_BACK);
        }
        if (!CaseAction.ASK_FOR_INTERIM.from().contains(file.request().state())) {
            return ended(now, InterimEnd.DECIDED);
        }
        boolean rose = level != null && file.levelToday() != level && file.levelToday().isAtLeast(level);
        boolean red = isGranted() && !file.thirdParty().red().isEmpty();
        return rose || red ? ended(now, InterimEnd.RISK_ROSE) : this;
    }

    private InterimGrant from(RiskLevel risk, Instant from, Instant until) {
        return with(lastDay, askedUntil, signatures, risk, from, until, null, null, removal);
    }

    private InterimGrant ended(Instant at, InterimEnd cause) {
        return with(lastDay, askedUntil, signatures, level, validFrom, validUntil, at, cause, removal);
    }

    /** What was asked for stays; where it stands goes on. */
    private InterimGrant with(
            LocalDate last, Instant asked, Signatures signed, @Nullable RiskLevel risk, @Nullable Instant from, @Nullable Instant until,
            @Nullable Instant ended, @Nullable InterimEnd cause, InterimRemoval removed) {
        return new InterimGrant(id, requestId, last, asked, conditions, why, askedBy, askedAt, signed, risk, from, until, ended, cause, removed);
    }
}
