package parley.account;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Whether the installation still waits for its first administrator.
 *
 * @param needed true until set-up is done
 */
@Serdeable
record SetUpNeeded(boolean needed) {}
