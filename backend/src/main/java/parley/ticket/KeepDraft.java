package parley.ticket;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What somebody is typing.
 *
 * @param body any text; pages keep a form as JSON
 */
@Serdeable
record KeepDraft(@NotNull @Size(max = Limits.DRAFT) String body) {}
