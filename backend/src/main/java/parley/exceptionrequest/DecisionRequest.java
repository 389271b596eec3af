package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An analyst asks the approvers.
 *
 * @param firstDay the day on which the exception is to start
 * @param lastDay its last day; at most as many days later as {@code maxDays} of the request says
 * @param noAlternativeBecause why there is no other way, or why an offer without an answer need not be waited for; may be
 *     empty where every offer has its answer
 */
@Serdeable
public record DecisionRequest(
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay,
        @Nullable @Size(max = 2000) String noAlternativeBecause) {}
