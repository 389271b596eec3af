package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * One factor of a rating.
 *
 * @param factor which one
 * @param axis what it moves
 * @param label what it asks
 * @param answer the answer from 1 to 5; empty where nobody knows
 * @param counts what it counts as: the answer, or 4 where nobody knows
 * @param sentence what the answer says; empty where nobody knows
 * @param note what it is in this case
 */
@Serdeable
record FactorView(
        RiskFactor factor,
        RiskAxis axis,
        String label,
        @Nullable Integer answer,
        int counts,
        @Nullable String sentence,
        @Nullable String note) {

    static FactorView of(FactorAnswer answer) {
        RiskFactor factor = answer.factor();
        return new FactorView(
                factor,
                factor.axis(),
                factor.label(),
                answer.answer(),
                answer.counts(),
                answer.answer() == null ? null : factor.sentence(answer.answer()),
                answer.note());
    }
}
