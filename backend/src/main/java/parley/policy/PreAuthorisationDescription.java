package parley.policy;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/**
 * What the owner of a rule agrees to beforehand.
 *
 * @param maxDays the longest exception that is granted so
 * @param limits for each question that is limited, by its key, the answers that it must have; only of questions that offer a choice
 */
@Serdeable
public record PreAuthorisationDescription(
        @NotNull @Min(1) @Max(365) Integer maxDays,
        @NotNull @Size(max = 50) Map<@Size(max = 60) String, @NotNull @Size(max = 50) List<@NotNull @Size(max = 4000) String>> limits) {}
