package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.util.UUID;

/**
 * That nothing is left of what was granted in the meantime. All of it is empty until somebody proves it.
 *
 * @param proof how it was proven
 * @param by who did
 * @param at when
 */
@Embeddable
record InterimRemoval(
        @MappedProperty("removal_proof") @Nullable String proof,
        @MappedProperty("removed_by") @Nullable UUID by,
        @MappedProperty("removed_at") @Nullable Instant at) {

    static final InterimRemoval NONE = new InterimRemoval(null, null, null);
}
