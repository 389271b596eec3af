package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import parley.account.PersonName;
import parley.exceptionrequest.CaseState;
import parley.policy.RiskLevel;

/**
 * An exception request behind a figure.
 *
 * @param number what people call it by
 * @param title the first sentence of the goal
 * @param restriction the key of the rule
 * @param state where it stands, by the clock
 * @param residual the risk that is decided on
 * @param requester who needs it
 * @param submittedAt when it was sent
 * @param decidedAt when it was decided
 */
@Serdeable
record BehindFigure(
        long number,
        String title,
        String restriction,
        CaseState state,
        @Nullable RiskLevel residual,
        PersonName requester,
        Instant submittedAt,
        @Nullable Instant decidedAt) {}
