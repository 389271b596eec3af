package parley.queue;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import parley.servicelevel.ServiceClass;
import parley.servicelevel.Target;
import parley.servicelevel.Targets;

/**
 * What a queue promises of its own for one kind and class.
 *
 * @param kind the kind of ticket
 * @param serviceClass the priority, or for exception requests the default risk
 * @param firstResponseSeconds business time to the first response
 * @param nextResponseSeconds business time to each further one
 * @param resolutionSeconds business time to the solution; either this or whole working days
 * @param resolutionWorkingDays whole working days to the solution
 */
@Serdeable
public record OwnTarget(
        @NotNull RoutedKind kind,
        @NotNull ServiceClass serviceClass,
        @Min(value = 60, message = "At least one minute.") @Max(value = OwnTarget.YEAR, message = "At most a year.") long firstResponseSeconds,
        @Min(value = 60, message = "At least one minute.") @Max(value = OwnTarget.YEAR, message = "At most a year.") long nextResponseSeconds,
        @Nullable @Min(value = 60, message = "At least one minute.") @Max(value = OwnTarget.YEAR, message = "At most a year.") Long resolutionSeconds,
        @Nullable @Min(1) @Max(250) Integer resolutionWorkingDays) {

    static final long YEAR = 31_536_000;

    Targets targets() {
        return new Targets(time(firstResponseSeconds), time(nextResponseSeconds),
                resolutionWorkingDays == null ? time(resolutionSeconds) : Target.workingDays(resolutionWorkingDays));
    }

    private static Target time(long seconds) {
        return new Target.BusinessTime(Duration.ofSeconds(seconds));
    }
}
