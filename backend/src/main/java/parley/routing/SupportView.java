package parley.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import parley.account.PersonName;

/**
 * A second person asked in.
 *
 * @param askedBy who asked
 * @param askedAt when
 * @param joinedBy who came; empty while nobody has
 */
@Serdeable
record SupportView(PersonName askedBy, Instant askedAt, @Nullable PersonName joinedBy) {}
