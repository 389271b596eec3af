package parley.policy;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A rule that somebody begins to write.
 *
 * @param name what people call it; the name that never changes is made from it
 * @param area the part of IT it belongs to
 * @param ownerRole the role that answers for it
 */
@Serdeable
public record NewRule(@NotBlank @Size(max = 200) String name, @NotBlank @Size(max = 40) String area, @NotNull ApproverRole ownerRole) {}
