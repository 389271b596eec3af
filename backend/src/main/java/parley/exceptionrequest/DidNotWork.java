package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The way that was accepted did not work after all.
 *
 * @param reason what happened; becomes a message of the conversation
 */
@Serdeable
public record DidNotWork(@NotBlank @Size(max = 4000) String reason) {}
