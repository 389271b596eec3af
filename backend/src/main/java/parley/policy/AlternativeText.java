package parley.policy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An alternative as the owner of a rule writes it.
 *
 * @param name what to call it
 * @param howItHelps why it does what the person needs
 * @param standing {@code PROMOTED} is named first, {@code RETIRED} is not offered any more; empty for one like the others
 */
@Serdeable
record AlternativeText(
        @NotNull @Size(max = 200) String name, @NotNull @Size(max = 1000) String howItHelps, @Nullable AlternativeStanding standing) {

    static AlternativeText of(Alternative alternative) {
        return new AlternativeText(alternative.name(), alternative.howItHelps(), alternative.standing());
    }

    Alternative alternative() {
        return new Alternative(name.strip(), howItHelps.strip(), standing);
    }

    boolean isOffered() {
        return standing != AlternativeStanding.RETIRED;
    }
}
