package parley.policy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A rule does not restrict any more, and the exceptions under it end.
 *
 * @param retires whether the rule goes with it
 * @param reason why
 * @param message what those read whose exception ends
 * @param by the name of who ordered it
 * @param dueAt from when on
 * @param finishedAt when nothing was left in force under it; empty as long as something is
 */
@Serdeable
record ReleaseView(boolean retires, String reason, String message, String by, Instant dueAt, @Nullable Instant finishedAt) {}
