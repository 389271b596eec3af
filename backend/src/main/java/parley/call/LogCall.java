package parley.call;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A call that no telephone system told of.
 *
 * @param from from which number, if that is known
 * @param outcome what came of it
 */
@Serdeable
record LogCall(@Nullable @Size(max = 40) String from, @NotNull @Valid ChooseOutcome outcome) {}
