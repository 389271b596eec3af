package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The requester takes it back.
 *
 * @param insteadTheyWill what will you do instead? Read by the requester and those who work the case only
 */
@Serdeable
public record Withdrawal(@NotBlank @Size(max = 2000) String insteadTheyWill) {}
