package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The answer to one factor.
 *
 * @param factor which one
 * @param answer from 1 to 5, with the sentence that {@code GET /api/risk-factors} gives; empty where nobody knows, which
 *     counts as 4
 * @param note what it is in this case, in a few words
 */
@Serdeable
public record RatedFactor(
        @NotNull RiskFactor factor,
        @Nullable @Min(1) @Max(5) Integer answer,
        @Nullable @Size(max = 300) String note) {

    FactorAnswer answered() {
        return new FactorAnswer(factor, answer, note == null || note.isBlank() ? null : note.strip());
    }
}
