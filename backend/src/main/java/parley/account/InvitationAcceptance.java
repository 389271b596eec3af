package parley.account;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Somebody chooses their password with a one-time code.
 *
 * @param code the code that an administrator handed over
 * @param password the password to sign in with from now on: 12 to 200 characters, hard to guess
 */
@Serdeable
record InvitationAcceptance(@NotBlank @Size(max = 100) String code, @NotNull @Size(max = 1000) String password) {

    @Override
    public String toString() {
        return "InvitationAcceptance";
    }
}
