package parley.call;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import parley.routing.PassReason;

/**
 * An analyst does not take a call that rings at them.
 *
 * @param reason why
 * @param words says what, where the reason is another
 */
@Serdeable
record DeclineCall(@NotNull PassReason reason, @Nullable @Size(max = 500) String words) {

    @Nullable String said() {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
