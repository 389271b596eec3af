package parley.fairness;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Leave to read the numbers of one analyst: it takes two people, and ends by itself.
 *
 * @param days for how many days from the agreement on
 */
record Opening(
        UUID id, UUID personId, UUID askedBy, Instant askedAt, String reason, int days,
        @Nullable UUID agreedBy, @Nullable Instant agreedAt, @Nullable Instant endsAt) {

    static Opening asked(UUID id, UUID analyst, String reason, int days, UUID by, Instant now) {
        if (analyst.equals(by)) {
            throw new OwnNumbersAreOpen();
        }
        return new Opening(id, analyst, by, now, reason, days, null, null, null);
    }

    Opening agree(UUID by, Instant now) {
        if (by.equals(askedBy) || by.equals(personId)) {
            throw new OpeningTakesTwo();
        }
        if (agreedBy != null) {
            throw new OpeningIsDecided();
        }
        return new Opening(id, personId, askedBy, askedAt, reason, days, by, now, now.plus(Duration.ofDays(days)));
    }

    /** Who asked and who agreed may read, and nobody else. */
    void read(UUID by, Instant now) {
        if (endsAt == null || !endsAt.isAfter(now) || !by.equals(askedBy) && !by.equals(agreedBy)) {
            throw new OpeningIsOver();
        }
    }
}
