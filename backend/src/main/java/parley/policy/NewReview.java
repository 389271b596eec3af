package parley.policy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Somebody asks whether a rule is still right.
 *
 * @param restriction the key of the rule
 * @param proposal what is asked or proposed, in plain words
 * @param cases numbers of exception requests under that rule that show why
 */
@Serdeable
public record NewReview(
        @NotBlank @Size(max = 60) String restriction,
        @NotBlank @Size(max = 4000) String proposal,
        @Nullable @Size(max = 50) List<@NotNull Long> cases) {}
