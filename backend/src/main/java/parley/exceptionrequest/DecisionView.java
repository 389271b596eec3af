package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import parley.account.PersonName;
import parley.policy.ApproverRole;
import parley.policy.RiskLevel;

/**
 * One word of one approver.
 *
 * @param id which one
 * @param round which look at the case it belongs to
 * @param outcome what they said
 * @param role for which role
 * @param heldBy the role by which they hold it: another one where the first has nobody, or does not answer
 * @param decidedBy who
 * @param onBehalfOf whose slot it was, where a deputy spoke for them
 * @param decidedAt when
 * @param reasonCategory why it was declined, in short
 * @param reason why it was declined, or what is asked
 * @param accepts what they accept
 * @param residualOnceMet the risk that they decided on
 * @param counts whether it is about the case as it is now
 * @param singlePerson the note of a small company: they hold another slot of the case too
 * @param roleChangedLately whether they came to the role, or were named deputy, within a day before
 * @param beforehand whether the owner of the rule said so beforehand, and nobody looked at this one request
 */
@Serdeable
record DecisionView(
        UUID id,
        DecisionRound round,
        DecisionOutcome outcome,
        ApproverRole role,
        ApproverRole heldBy,
        PersonName decidedBy,
        @Nullable PersonName onBehalfOf,
        Instant decidedAt,
        @Nullable DeclineReason reasonCategory,
        @Nullable String reason,
        @Nullable String accepts,
        RiskLevel residualOnceMet,
        boolean counts,
        boolean singlePerson,
        boolean roleChangedLately,
        boolean beforehand) {

    static DecisionView of(Decision decision, boolean counts, Function<UUID, PersonName> names) {
        return new DecisionView(
                decision.id(),
                decision.round(),
                decision.outcome(),
                decision.role(),
                decision.heldBy(),
                names.apply(decision.decidedBy()),
                decision.onBehalfOf() == null ? null : names.apply(decision.onBehalfOf()),
                decision.decidedAt(),
                decision.reasonCategory(),
                decision.reason(),
                decision.accepts(),
                decision.residualOnceMet(),
                counts,
                decision.singlePerson(),
                decision.roleChangedLately(),
                decision.isBeforehand());
    }
}
