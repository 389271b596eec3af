package parley.account;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * Who is signed in, until when, and when that was last used.
 *
 * @param scope what a program may do with its access token; empty for a browser
 */
record SignedIn(CurrentUser user, String email, Instant expiresAt, @Nullable Instant lastUsedAt, @Nullable AccessScope scope) {}
