package parley.account;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * Whom a one-time code is for.
 *
 * @param name their name
 * @param email the address that they will sign in with
 * @param expiresAt when the code stops working
 */
@Serdeable
record Invited(String name, String email, Instant expiresAt) {}
