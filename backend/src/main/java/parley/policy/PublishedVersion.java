package parley.policy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A version of a rule that is or was in use.
 *
 * @param version its number
 * @param publishedAt when it was published
 * @param by the name of who did; empty for what came with the program
 * @param note what changed, and why
 */
@Serdeable
record PublishedVersion(int version, Instant publishedAt, @Nullable String by, @Nullable String note) {}
