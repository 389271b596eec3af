package parley.call;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Who sits at a phone.
 *
 * @param extension as the telephone system names it: a user, an extension, or a number
 * @param personId whose it is
 */
@Serdeable
public record ExtensionDescription(@NotBlank @Size(max = 100) String extension, @NotNull UUID personId) {}
