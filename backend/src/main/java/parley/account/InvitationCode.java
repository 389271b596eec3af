package parley.account;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A one-time code, to see whose it is before a password is chosen. It travels in the body, so that no log holds it.
 *
 * @param code the code that an administrator handed over
 */
@Serdeable
record InvitationCode(@NotBlank @Size(max = 100) String code) {

    @Override
    public String toString() {
        return "InvitationCode";
    }
}
