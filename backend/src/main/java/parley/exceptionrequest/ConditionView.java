package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import parley.account.PersonName;

/**
 * What must hold for the exception.
 *
 * @param id which one
 * @param definition what must hold
 * @param timing when it must hold
 * @param lowers which side of the risk it lowers by one
 * @param owner who answers for it
 * @param dueOn the day by which it must hold
 * @param repeatDays after how many days it has to be proven anew
 * @param nextDue by when it has to be proven, anew where it was before; empty where nothing is due
 * @param overdue whether that has passed
 * @param validation how it is proven
 * @param maintenance how it stays so
 * @param proven whether somebody has looked at the proof
 * @param evidence what they saw
 * @param verifiedBy who looked
 * @param verifiedAt when
 * @param failedBecause what somebody found, where it does not hold
 */
@Serdeable
record ConditionView(
        UUID id,
        String definition,
        ConditionTiming timing,
        @Nullable RiskAxis lowers,
        PersonName owner,
        @Nullable LocalDate dueOn,
        @Nullable Integer repeatDays,
        @Nullable Instant nextDue,
        boolean overdue,
        @Nullable String validation,
        @Nullable String maintenance,
        boolean proven,
        @Nullable String evidence,
        @Nullable PersonName verifiedBy,
        @Nullable Instant verifiedAt,
        @Nullable String failedBecause) {

    static ConditionView of(Condition condition, Term term, Instant now, Function<UUID, PersonName> names) {
        return new ConditionView(
                condition.id(),
                condition.definition(),
                condition.timing(),
                condition.lowers(),
                names.apply(condition.ownerId()),
                condition.dueOn(),
                condition.repeatDays(),
                condition.nextDue(term),
                condition.isOverdue(term, now),
                condition.validation(),
                condition.maintenance(),
                condition.isVerified(),
                condition.evidence(),
                condition.verifiedBy() == null ? null : names.apply(condition.verifiedBy()),
                condition.verifiedAt(),
                condition.hasFailed() ? condition.failedBecause() : null);
    }
}
