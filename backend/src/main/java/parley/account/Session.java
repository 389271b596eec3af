package parley.account;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * Who is signed in.
 *
 * @param person the person
 * @param roles what they may do
 * @param decides whether exceptions may come to them for a decision: they are in an approver group, lead somebody, or head a department
 * @param handlesDisclosures whether they take what people tell under safe harbour
 * @param csrfToken goes into the header {@code X-CSRF-Token} of every change; empty for an access token, which needs none
 * @param expiresAt when they have to sign in again at the latest
 */
@Serdeable
record Session(Myself person, List<Role> roles, boolean decides, boolean handlesDisclosures, String csrfToken, Instant expiresAt) {

    static Session of(SignedIn signedIn, SignIns.Standing standing, String csrfToken) {
        CurrentUser user = signedIn.user();
        return new Session(
                new Myself(user.id().value(), user.name(), signedIn.email()),
                user.roles().stream().sorted().toList(),
                standing.decides(),
                standing.handlesDisclosures(),
                csrfToken,
                signedIn.expiresAt());
    }
}
