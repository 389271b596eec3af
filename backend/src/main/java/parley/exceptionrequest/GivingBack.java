package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;

/**
 * The requester gives an exception back before its end.
 *
 * @param reason what they do now, if they like to say it
 */
@Serdeable
public record GivingBack(@Nullable @Size(max = 4000) String reason) {}
