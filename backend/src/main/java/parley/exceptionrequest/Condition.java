package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

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
 * @param validation how it is proven
 * @param maintenance how it stays so
 * @param addedBy who drafted it
 * @param addedAt when
 * @param evidence the proof, once there is one
 * @param verifiedBy who looked at the proof
 * @param verifiedAt when
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
        @Nullable String validation,
        @Nullable String maintenance,
        UUID addedBy,
        Instant addedAt,
        @Nullable String evidence,
        @Nullable UUID verifiedBy,
        @Nullable Instant verifiedAt) {

    boolean isVerified() {
        return verifiedAt != null;
    }

    boolean isOpenBeforeStart() {
        return timing == ConditionTiming.BEFORE_START && !isVerified();
    }

    Condition verified(String proof, UUID verifier, Instant now) {
        return new Condition(
                id,
                requestId,
                definition,
                timing,
                lowers,
                ownerId,
                dueOn,
                validation,
                maintenance,
                addedBy,
                addedAt,
                proof,
                verifier,
                now);
    }
}
