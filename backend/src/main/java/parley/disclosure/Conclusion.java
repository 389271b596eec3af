package parley.disclosure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.util.UUID;

/**
 * What it led to. All are empty until it closes.
 *
 * @param outcome what became of it
 * @param changed the closing line: what we changed
 * @param by who closed it
 * @param at when
 */
@Embeddable
record Conclusion(
        @MappedProperty("outcome") @Nullable DisclosureOutcome outcome,
        @MappedProperty("what_we_changed") @Nullable String changed,
        @MappedProperty("closed_by") @Nullable UUID by,
        @MappedProperty("closed_at") @Nullable Instant at) {

    static final Conclusion NONE = new Conclusion(null, null, null, null);
}
