package parley.disclosure;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A word in the conversation about a disclosure.
 *
 * @param body what is written; the other side reads it
 */
@Serdeable
public record NewMessage(@NotBlank @Size(max = 4000) String body) {}
