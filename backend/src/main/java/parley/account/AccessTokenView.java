package parley.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * A personal access token, without its secret.
 *
 * @param id which token; the middle part of its text
 * @param name what it is for
 * @param scope what it may be used for
 * @param createdAt when it was made
 * @param expiresAt when it stops working
 * @param lastUsedAt when it was last used, to the minute; empty if never
 * @param revokedAt when it was revoked, if it was
 */
@Serdeable
record AccessTokenView(
        UUID id, String name, AccessScope scope, Instant createdAt, Instant expiresAt, @Nullable Instant lastUsedAt, @Nullable Instant revokedAt) {}
