package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * The answer to one factor of a rating.
 *
 * @param factor which one
 * @param answer from 1 to 5; empty where nobody knows, which counts as 4
 * @param note what it is in this case, in a few words
 */
@Serdeable
record FactorAnswer(RiskFactor factor, @Nullable Integer answer, @Nullable String note) {
    FactorAnswer {
        if (answer != null && (answer < RiskFactor.LOWEST || answer > RiskFactor.HIGHEST)) {
            throw new IllegalArgumentException("An answer goes from 1 to 5");
        }
    }

    int counts() {
        return answer == null ? RiskFactor.UNKNOWN : answer;
    }
}
