package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A concern, or an answer to one. Neither is changed or taken away later.
 *
 * @param words what one fears, or what is written to that
 */
@Serdeable
public record NewConcern(@NotBlank @Size(max = 4000) String words) {}
