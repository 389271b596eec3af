package parley.call;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * It turned out who called.
 *
 * @param person who it was
 * @param keepNumber whether that number is theirs, so that it is known next time
 */
@Serdeable
record MatchCaller(@NotNull UUID person, boolean keepNumber) {}
