package parley.disclosure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody may go on doing meanwhile: 14 days at most and once, as in a case that is not decided.
 *
 * @param id its id
 * @param disclosureId where
 * @param lastDay its last day
 * @param until the end of that day
 * @param conditions what must hold meanwhile
 * @param givenBy who of the team gave it
 * @param givenAt when
 * @param secondNeeded whether a second one has to
 * @param secondBy the second
 * @param holdsFrom when it began; empty until everybody needed has given it
 * @param endedAt when it ended before its day
 */
@MappedEntity("disclosure_leave")
record Leave(
        @Id UUID id,
        UUID disclosureId,
        LocalDate lastDay,
        Instant until,
        String conditions,
        UUID givenBy,
        Instant givenAt,
        boolean secondNeeded,
        @Nullable UUID secondBy,
        @Nullable Instant holdsFrom,
        @Nullable Instant endedAt) {

    static final Duration LONGEST = Duration.ofDays(14);

    static Leave given(UUID id, UUID disclosureId, LocalDate lastDay, Instant until, String conditions, UUID by, boolean secondNeeded, Instant now) {
        return new Leave(id, disclosureId, lastDay, until, conditions, by, now, secondNeeded, null, secondNeeded ? null : now, null);
    }

    boolean waitsForSecond(Instant now) {
        return holdsFrom == null && endedAt == null && now.isBefore(until);
    }

    boolean holds(Instant now) {
        return holdsFrom != null && endedAt == null && now.isBefore(until);
    }

    Leave confirmed(UUID by, Instant now) {
        if (by.equals(givenBy)) {
            throw new OnePersonTwice();
        }
        return new Leave(id, disclosureId, lastDay, until, conditions, givenBy, givenAt, secondNeeded, by, now, endedAt);
    }

    /** What is over by the clock already stays as it ended. */
    Leave ended(Instant now) {
        if (endedAt != null || !now.isBefore(until)) {
            return this;
        }
        return new Leave(id, disclosureId, lastDay, until, conditions, givenBy, givenAt, secondNeeded, secondBy, holdsFrom, now);
    }
}
