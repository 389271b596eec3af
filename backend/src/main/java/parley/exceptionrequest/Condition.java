package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import parley.platform.Ids;

/**
 * Something that must hold for the exception: a control in place of the one that is lifted.
 *
 * @param id its id
 * @param requestId the case it belongs to
 * @param definition what must hold
 * @param timing when it must hold
 * @param lowers which side of the risk it lowers by one; empty where it earns no credit
 * @param ownerId who answers for it
 * @param dueOn the day by which it must hold
 * @param dueAt the end of that day
 * @param repeatDays after how many days it has to be proven anew
 * @param validation how it is proven
 * @param maintenance how it stays so
 * @param addedBy who drafted it
 * @param addedAt when
 * @param evidence the proof, once there is one
 * @param verifiedBy who looked at the proof
 * @param verifiedAt when
 * @param failedAt when somebody found that it does not hold; a later proof counts again
 * @param failedBecause what they found
 */
@MappedEntity("exception_condition")
record Condition(
        @Id UUID id,
        UUID requestId,
        String definition,
        ConditionTiming timing,
        @Nullable RiskAxis lowers,
        UUID ownerId,
        @Nullable LocalDate dueOn,
        @Nullable Instant dueAt,
        @Nullable Integer repeatDays,
        @Nullable String validation,
        @Nullable String maintenance,
        UUID addedBy,
        Instant addedAt,
        @Nullable String evidence,
        @Nullable UUID verifiedBy,
        @Nullable Instant verifiedAt,
        @Nullable Instant failedAt,
        @Nullable String failedBecause) {

    /** One that is only thought about, as if it were proven before the start. */
    static Condition supposed(ExceptionRequest request, RiskAxis lowers, Instant now) {
        UUID nobody = request.requesterId();
        return new Condition(
                Ids.next(), request.id(), "", ConditionTiming.BEFORE_START, lowers, nobody, null, null, null, null, null, nobody, now, "", nobody, now, null, null);
    }

    boolean isVerified() {
        return verifiedAt != null && !hasFailed();
    }

    boolean hasFailed() {
        return failedAt != null && (verifiedAt == null || !verifiedAt.isAfter(failedAt));
    }

    /** Somebody may look at a proof: there is none that counts, or it has to be looked at again and again. */
    boolean takesProof() {
        return !isVerified() || repeatDays != null;
    }

    boolean isOpenBeforeStart() {
        return timing == ConditionTiming.BEFORE_START && !isVerified();
    }

    /** By when something that must hold all the time has to be proven, anew where it was before; empty where nothing is due. */
    @Nullable Instant nextDue(Term term) {
        if (timing != ConditionTiming.ONGOING || !term.isSet()) {
            return null;
        }
        if (hasFailed()) {
            return failedAt;
        }
        if (!isVerified() && dueAt != null) {
            return dueAt;
        }
        if (repeatDays == null) {
            return null;
        }
        boolean provenSince = isVerified() && verifiedAt.isAfter(term.validFrom());
        return (provenSince ? verifiedAt : term.validFrom()).plus(Duration.ofDays(repeatDays));
    }

    boolean isOverdue(Term term, Instant now) {
        Instant due = nextDue(term);
        return due != null && !now.isBefore(due);
    }

    Condition verified(String proof, UUID verifier, Instant now) {
        return copy(proof, verifier, now, failedAt, failedBecause);
    }

    Condition failed(String because, Instant now) {
        return copy(evidence, verifiedBy, verifiedAt, now, because);
    }

    private Condition copy(
            @Nullable String proof,
            @Nullable UUID verifier,
            @Nullable Instant proven,
            @Nullable Instant broken,
            @Nullable String because) {
        return new Condition(
                id,
                requestId,
                definition,
                timing,
                lowers,
                ownerId,
                dueOn,
                dueAt,
                repeatDays,
                validation,
                maintenance,
                addedBy,
                addedAt,
                proof,
                verifier,
                proven,
                broken,
                because);
    }
}
