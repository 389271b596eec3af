package parley.account;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/** Who is signed in, until when, and when that was last used. */
record SignedIn(CurrentUser user, String email, Instant expiresAt, @Nullable Instant lastUsedAt) {}
