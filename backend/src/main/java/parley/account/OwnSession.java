package parley.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A browser in which one is signed in.
 *
 * @param id which session; says nothing about its cookie
 * @param current true for the one that asks
 * @param browser how the browser calls itself
 * @param address where it last signed in from
 * @param createdAt when one signed in
 * @param lastSeenAt when it was last used, to the minute
 * @param expiresAt when one has to sign in again at the latest
 */
@Serdeable
record OwnSession(
        String id, boolean current, @Nullable String browser, @Nullable String address, Instant createdAt, Instant lastSeenAt, Instant expiresAt) {}
