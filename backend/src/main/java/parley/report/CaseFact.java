package parley.report;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import parley.exceptionrequest.CaseState;
import parley.policy.RiskLevel;
import parley.report.Course.Asked;

/**
 * What is known of one exception request, as far as figures about rules are made from it.
 *
 * @param ticket its ticket, and the calendar that it was promised by
 * @param number what people call it by
 * @param rule the key of the rule
 * @param goal what they need to get done
 * @param who who asked, and for which part of the company
 * @param team which team works it
 * @param teamName its name
 * @param at when it reached what
 * @param state where it stands now, by the clock
 * @param residual the risk that is decided on
 * @param renews what it renews
 * @param renewalNo how often it was renewed before
 * @param tried what was tried before the decision
 * @param kept whether what was agreed to was kept
 */
record CaseFact(
        Asked ticket,
        long number,
        String rule,
        String goal,
        Who who,
        UUID team,
        String teamName,
        Moments at,
        CaseState state,
        @Nullable RiskLevel residual,
        @Nullable UUID renews,
        int renewalNo,
        Tried tried,
        Kept kept) {

    private static final Set<CaseState> AFTER_APPROVAL =
            EnumSet.of(CaseState.APPROVED_PENDING, CaseState.ACTIVE, CaseState.SUSPENDED, CaseState.ENDING, CaseState.CLOSED);

    UUID id() {
        return ticket.id();
    }

    boolean isApproved() {
        return at.decided() != null && AFTER_APPROVAL.contains(state);
    }

    boolean isDeclined() {
        return at.decided() != null && state == CaseState.DECLINED;
    }

    boolean isDecided() {
        return isApproved() || isDeclined();
    }

    /** Whether something was granted at a moment, and had not ended. */
    boolean wasInForce(Instant moment) {
        return at.activated() != null && !at.activated().isAfter(moment) && (at.ended() == null || at.ended().isAfter(moment));
    }

    Observed firstReply(Instant now) {
        return observed(at.firstReply(), now);
    }

    Observed decision(Instant now) {
        return observed(isDecided() ? at.decided() : null, now);
    }

    /** Business time from being sent to what became of it; empty while it is open. */
    @Nullable Duration toOutcome() {
        Instant outcome = at.outcome();
        return outcome == null ? null : ticket.calendar().between(at.submitted(), outcome);
    }

    private Observed observed(@Nullable Instant reached, Instant now) {
        Instant seen = reached != null ? reached : at.outcome() != null ? at.outcome() : now;
        return new Observed(ticket, ticket.calendar().between(at.submitted(), seen), reached != null);
    }

    /**
     * Who asked.
     *
     * @param person who
     * @param department their part of the company
     * @param departmentName its name
     * @param seniority how high they stand
     */
    record Who(UUID person, @Nullable UUID department, @Nullable String departmentName, Seniority seniority) {}

    /**
     * When it reached what; empty where it has not.
     *
     * @param removable from when on it should be removed: its end, or that of the time to finish
     */
    record Moments(
            Instant submitted,
            @Nullable Instant firstReply,
            @Nullable Instant declined,
            @Nullable Instant appealed,
            @Nullable Instant decided,
            @Nullable Instant resolved,
            @Nullable Instant activated,
            @Nullable Instant ended,
            @Nullable Instant removable,
            @Nullable Instant closed) {

        /** The decision, the other way that they took, or that they took it back. */
        @Nullable Instant outcome() {
            return decided != null ? decided : resolved != null ? resolved : closed;
        }
    }

    /**
     * What was tried before the decision.
     *
     * @param offers alternatives offered before it was declined, or at all
     * @param talks talks written down
     * @param reopened how often an accepted way did not work after all
     */
    record Tried(int offers, int talks, int reopened) {}

    /**
     * Whether what was agreed to was kept.
     *
     * @param conditions how many there are
     * @param proven how many of them are proven
     * @param suspended whether it was ever suspended
     * @param foundInUse whether it was found in use after its end
     */
    record Kept(int conditions, int proven, boolean suspended, boolean foundInUse) {

        boolean isClean() {
            return conditions == proven && !suspended && !foundInUse;
        }
    }
}
