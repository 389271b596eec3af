package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * Somebody takes over for a person of the case who left.
 *
 * @param successor who needs the exception now, where the requester left; an approver who takes over for another one speaks
 *     for themselves and leaves it empty
 */
@Serdeable
public record Succession(@Nullable UUID successor) {}
