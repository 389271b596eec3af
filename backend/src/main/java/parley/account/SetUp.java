package parley.account;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The first administrator of a new installation.
 *
 * @param code the one-time code that the server printed on its console
 * @param name the name to show
 * @param email the e-mail address, which is also the login
 * @param password 12 to 200 characters, hard to guess
 */
@Serdeable
public record SetUp(
        @NotBlank @Size(max = 100) String code,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Email @Size(max = 254) String email,
        @NotNull @Size(max = 1000) String password) {

    @Override
    public String toString() {
        return "SetUp";
    }
}
