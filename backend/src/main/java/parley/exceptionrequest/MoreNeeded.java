package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An approver needs to know more before they can decide.
 *
 * @param question something that can be answered
 */
@Serdeable
public record MoreNeeded(@NotBlank @Size(max = 4000) String question) {}
