package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import parley.platform.problem.InvalidFields;

/**
 * Somebody who may hold the slots of somebody who is away, from a day until a day. Whoever is away keeps their own say;
 * the two count as one person in a case.
 *
 * @param id its id
 * @param personId who is away
 * @param deputyId who stands in for them
 * @param firstDay the first day
 * @param lastDay the last day
 * @param validFrom the moment it begins
 * @param validUntil the moment it is over
 * @param namedBy who said so: the one who is away, or an administrator
 * @param namedAt when
 * @param endedAt when it was ended before its last day
 * @param endedBy who ended it
 */
@MappedEntity("deputy")
record Deputy(
        @Id UUID id,
        UUID personId,
        UUID deputyId,
        LocalDate firstDay,
        LocalDate lastDay,
        Instant validFrom,
        Instant validUntil,
        UUID namedBy,
        Instant namedAt,
        @Nullable Instant endedAt,
        @Nullable UUID endedBy) {

    static final int MOST_DAYS = 365;

    /** Nobody names themselves, also not an administrator for somebody else. */
    static Deputy name(UUID id, UUID person, UUID deputy, LocalDate firstDay, LocalDate lastDay, ZoneId zone, UUID by, Instant now) {
        if (deputy.equals(person)) {
            throw new InvalidFields("/deputy", "Nobody stands in for themselves.");
        }
        if (deputy.equals(by)) {
            throw new InvalidFields("/deputy", "Nobody makes themselves a deputy. Another administrator can.");
        }
        if (lastDay.isBefore(firstDay)) {
            throw new InvalidFields("/lastDay", "The last day comes before the first.");
        }
        if (lastDay.isAfter(firstDay.plusDays(MOST_DAYS))) {
            throw new InvalidFields("/lastDay", "At most " + MOST_DAYS + " days. Whoever is away for longer is replaced in the approver group.");
        }
        Instant end = lastDay.plusDays(1).atStartOfDay(zone).toInstant();
        if (!now.isBefore(end)) {
            throw new InvalidFields("/lastDay", "The last day has passed.");
        }
        return new Deputy(id, person, deputy, firstDay, lastDay, firstDay.atStartOfDay(zone).toInstant(), end, by, now, null, null);
    }

    /** From when on they could have spoken: not before somebody named them. */
    Instant began() {
        return validFrom.isBefore(namedAt) ? namedAt : validFrom;
    }

    boolean runs(Instant now) {
        return !now.isBefore(validFrom) && now.isBefore(validUntil);
    }

    /** What the deputy said until then still counts. */
    Deputy ended(UUID by, Instant now) {
        Instant end = now.isBefore(validFrom) ? validFrom : now;
        return new Deputy(id, personId, deputyId, firstDay, lastDay, validFrom, end, namedBy, namedAt, now, by);
    }
}
