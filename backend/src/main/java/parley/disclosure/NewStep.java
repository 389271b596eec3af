package parley.disclosure;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Something was done to make it safe.
 *
 * @param what what was done; whoever told it reads it
 */
@Serdeable
public record NewStep(@NotBlank @Size(max = 1000) String what) {}
