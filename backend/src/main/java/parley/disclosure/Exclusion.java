package parley.disclosure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.util.UUID;

/**
 * That one of the team found safe harbour not to apply, and that a second one did. All are empty until one does.
 *
 * @param ground which of the things that it does not cover
 * @param reason what makes them think so
 * @param proposedBy the first
 * @param proposedAt when
 * @param lapsesAt until when a second one may confirm it
 * @param confirmedBy the second
 * @param confirmedAt when
 */
@Embeddable
record Exclusion(
        @MappedProperty("exclusion_ground") @Nullable ExclusionGround ground,
        @MappedProperty("exclusion_reason") @Nullable String reason,
        @MappedProperty("exclusion_proposed_by") @Nullable UUID proposedBy,
        @MappedProperty("exclusion_proposed_at") @Nullable Instant proposedAt,
        @MappedProperty("exclusion_lapses_at") @Nullable Instant lapsesAt,
        @MappedProperty("exclusion_confirmed_by") @Nullable UUID confirmedBy,
        @MappedProperty("exclusion_confirmed_at") @Nullable Instant confirmedAt) {

    static final Exclusion NONE = new Exclusion(null, null, null, null, null, null, null);

    static Exclusion proposed(ExclusionGround ground, String reason, UUID by, Instant now, Instant lapsesAt) {
        return new Exclusion(ground, reason, by, now, lapsesAt, null, null);
    }

    boolean isConfirmed() {
        return confirmedBy != null;
    }

    Exclusion confirmed(UUID by, Instant now) {
        if (by.equals(proposedBy)) {
            throw new OnePersonTwice();
        }
        return new Exclusion(ground, reason, proposedBy, proposedAt, lapsesAt, by, now);
    }
}
