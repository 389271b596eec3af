package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that must hold for the exception.
 *
 * @param definition what must hold
 * @param timing when it must hold
 * @param lowers which side of the risk it lowers by one; empty where it earns no credit, as what is required anyway
 * @param owner who answers for it
 * @param dueOn the day by which it must hold
 * @param repeatDays after how many days it has to be proven anew; only for what must hold all the time
 * @param validation how it is proven
 * @param maintenance how it stays so
 */
@Serdeable
public record NewCondition(
        @NotBlank @Size(max = 1000) String definition,
        @NotNull ConditionTiming timing,
        @Nullable RiskAxis lowers,
        @NotNull UUID owner,
        @Nullable LocalDate dueOn,
        @Nullable @Min(1) @Max(366) Integer repeatDays,
        @Nullable @Size(max = 1000) String validation,
        @Nullable @Size(max = 1000) String maintenance) {}
