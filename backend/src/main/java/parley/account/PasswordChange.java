package parley.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Somebody chooses another password.
 *
 * @param currentPassword the password that they sign in with now
 * @param newPassword the one from now on: 12 to 200 characters, hard to guess
 * @param revokeTokens true revokes all your access tokens as well; otherwise they go on working
 */
@Serdeable
record PasswordChange(
        @NotBlank @Size(max = 1000) String currentPassword, @NotNull @Size(max = 1000) String newPassword, @Nullable Boolean revokeTokens) {

    @Override
    public String toString() {
        return "PasswordChange";
    }
}
