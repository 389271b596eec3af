package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.util.UUID;

/**
 * That somebody asked others to decide anew, after it was declined. All three are empty until they do.
 *
 * @param at when
 * @param by the requester, or who leads them
 * @param reason what was not seen, or not seen right
 */
@Embeddable
record Appeal(
        @MappedProperty("appealed_at") @Nullable Instant at,
        @MappedProperty("appealed_by") @Nullable UUID by,
        @MappedProperty("appeal_reason") @Nullable String reason) {

    static final Appeal NONE = new Appeal(null, null, null);

    boolean isMade() {
        return at != null;
    }
}
