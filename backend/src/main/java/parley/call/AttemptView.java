package parley.call;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * They were called and not reached.
 *
 * @param at when
 * @param by who called
 * @param result what came of it
 */
@Serdeable
record AttemptView(Instant at, String by, AttemptResult result) {}
