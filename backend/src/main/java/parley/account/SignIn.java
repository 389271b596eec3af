package parley.account;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Somebody signs in.
 *
 * @param login the e-mail address, in any case
 * @param password the password
 */
@Serdeable
record SignIn(@NotBlank @Size(max = 254) String login, @NotBlank @Size(max = 1000) String password) {}
