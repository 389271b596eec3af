package parley.disclosure;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The team closes a disclosure.
 *
 * @param outcome what it led to
 * @param changed what we changed, in plain words: the closing line that whoever told it reads
 */
@Serdeable
public record ClosureOfDisclosure(@NotNull DisclosureOutcome outcome, @NotNull @Size(min = 20, max = 2000) String changed) {}
