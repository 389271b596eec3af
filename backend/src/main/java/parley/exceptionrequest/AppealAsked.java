package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Others are asked to decide anew.
 *
 * @param reason what was not seen, or not seen right
 */
@Serdeable
public record AppealAsked(@NotBlank @Size(max = 4000) String reason) {}
