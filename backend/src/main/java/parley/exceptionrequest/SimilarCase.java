package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import parley.policy.RiskLevel;

/**
 * A case under the same rule that was decided before, for somebody who may see it.
 *
 * @param number its number
 * @param title what it is called
 * @param state where it stands now
 * @param residual the risk that was decided on
 * @param lastDay until when it was allowed
 * @param answeredAt when it was decided, or another way was taken
 */
@Serdeable
record SimilarCase(
        long number, String title, CaseState state, @Nullable RiskLevel residual, @Nullable LocalDate lastDay, @Nullable Instant answeredAt) {}
