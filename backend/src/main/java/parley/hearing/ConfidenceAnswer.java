package parley.hearing;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A lead's answer to a word in confidence.
 *
 * @param words what is said to them
 */
@Serdeable
record ConfidenceAnswer(@NotBlank @Size(max = 2000) String words) {}
