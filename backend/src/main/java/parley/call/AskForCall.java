package parley.call;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Somebody asks to be called.
 *
 * @param number at which number, as people write it
 * @param about what about
 * @param notBefore from when it suits; as soon as possible where none is said
 */
@Serdeable
record AskForCall(@NotBlank @Size(max = 40) String number, @NotBlank @Size(max = 500) String about, @Nullable Instant notBefore) {}
