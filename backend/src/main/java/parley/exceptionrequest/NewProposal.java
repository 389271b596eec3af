package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Another way, offered to the requester.
 *
 * @param fromCatalogue the name of the rule's own alternative that it is made from, if it is
 * @param title what to call it
 * @param steps what is to be done, step by step
 * @param setUpBy who sets it up
 * @param readyOn the day by which it can be used
 * @param effortMinutes how long it takes the requester
 * @param meetsNeed whether it does the whole job or part of it
 */
@Serdeable
public record NewProposal(
        @Nullable @Size(max = 200) String fromCatalogue,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) String steps,
        @NotBlank @Size(max = 200) String setUpBy,
        @NotNull LocalDate readyOn,
        @Nullable @Min(0) @Max(100_000) Integer effortMinutes,
        @NotNull MeetsNeed meetsNeed) {}
