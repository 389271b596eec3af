package parley.call;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A callback ends.
 *
 * @param end REACHED, or NOT_REACHED after three attempts on different half-days
 * @param words what was agreed; where they were not reached, what they have in writing. The requester reads it.
 */
@Serdeable
record EndCallback(@NotNull CallbackEnd end, @Nullable @Size(max = 4000) String words) {

    @Nullable String said() {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
