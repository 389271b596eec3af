package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import parley.account.PersonName;
import parley.policy.RiskLevel;

/**
 * A case in a list.
 *
 * @param number what people call it by
 * @param version goes into If-Match
 * @param title the first sentence of the goal
 * @param state where it stands, by the clock
 * @param step which of the five steps that is
 * @param waitingOn who has to act next
 * @param requester who needs it
 * @param assignee who works it
 * @param restrictionKey the rule that is in the way
 * @param restrictionName what people call it
 * @param residualNow the risk with what is proven so far
 * @param residualOnceMet the risk that is decided on
 * @param firstDay the day it starts
 * @param lastDay the last day on which it holds
 * @param validUntil the moment it is over
 * @param endsSoon whether it holds and ends within 30 days
 * @param decisionDueAt by when it is decided
 * @param agreed how many of those who must agree have
 * @param mustAgree how many must agree; 0 until a decision is asked for
 * @param interimOverAt when what was granted in the meantime was over, as long as nobody has proven that nothing of it is left; empty where nobody has to
 * @param updatedAt when it last changed
 */
@Serdeable
record ExceptionRequestSummary(
        long number,
        long version,
        String title,
        CaseState state,
        CaseStep step,
        @Nullable Party waitingOn,
        PersonName requester,
        @Nullable PersonName assignee,
        @Nullable String restrictionKey,
        @Nullable String restrictionName,
        @Nullable RiskLevel residualNow,
        @Nullable RiskLevel residualOnceMet,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable Instant validUntil,
        boolean endsSoon,
        @Nullable Instant decisionDueAt,
        int agreed,
        int mustAgree,
        @Nullable Instant interimOverAt,
        Instant updatedAt) {}
