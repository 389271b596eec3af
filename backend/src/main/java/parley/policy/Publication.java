package parley.policy;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The draft becomes the version in use.
 *
 * @param note what changes, and why; it stays with the version
 */
@Serdeable
public record Publication(@NotBlank @Size(max = 2000) String note) {}
