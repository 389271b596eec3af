package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Which of the nine criteria of an impact assessment apply.
 *
 * @param apply those that apply; empty where none does
 */
@Serdeable
public record CriteriaAnswered(@NotNull @Size(max = 9) List<@NotNull ImpactCriterion> apply) {}
