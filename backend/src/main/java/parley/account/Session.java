package parley.account;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * Who is signed in.
 *
 * @param person the person
 * @param roles what they may do
 * @param csrfToken goes into the header {@code X-CSRF-Token} of every change; empty for an access token, which needs none
 * @param expiresAt when they have to sign in again at the latest
 */
@Serdeable
record Session(Myself person, List<Role> roles, String csrfToken, Instant expiresAt) {

    static Session of(SignedIn signedIn, String csrfToken) {
        CurrentUser user = signedIn.user();
        return new Session(new Myself(user.id().value(), user.name(), signedIn.email()), user.roles().stream().sorted().toList(), csrfToken, signedIn.expiresAt());
    }
}
