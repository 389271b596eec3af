package parley.disclosure;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * One of the team thinks that safe harbour does not apply.
 *
 * @param ground which of the things that it does not cover
 * @param reason what makes them think so, in plain words; whoever told it reads it once a second person agrees
 */
@Serdeable
public record ExclusionProposed(@NotNull ExclusionGround ground, @NotNull @Size(min = 40, max = 2000) String reason) {}
