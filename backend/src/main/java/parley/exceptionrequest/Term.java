package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * From when until when an exception holds: whole days in the zone of the company, kept as moments too because
 * the clock decides. All four are empty until somebody asks for a decision.
 *
 * @param firstDay the day it starts
 * @param lastDay the last day on which it holds
 * @param validFrom the moment it starts
 * @param validUntil the moment it is over
 */
@Embeddable
record Term(
        @MappedProperty("first_day") @Nullable LocalDate firstDay,
        @MappedProperty("last_day") @Nullable LocalDate lastDay,
        @MappedProperty("valid_from") @Nullable Instant validFrom,
        @MappedProperty("valid_until") @Nullable Instant validUntil) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** Not asked for yet. */
    static final Term OPEN = new Term(null, null, null, null);

    static Term of(LocalDate firstDay, LocalDate lastDay, ZoneId zone) {
        return new Term(
                firstDay,
                lastDay,
                firstDay.atStartOfDay(zone).toInstant(),
                lastDay.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** From a moment on, for hours rather than days. */
    static Term of(Instant from, Duration time, ZoneId zone) {
        Instant until = from.plus(time);
        return new Term(from.atZone(zone).toLocalDate(), until.atZone(zone).toLocalDate(), from, until);
    }

    boolean isSet() {
        return validUntil != null;
    }

    /** What is wrong with it for an exception of so many days at most, in words for the one who asks. */
    Optional<String> problem(int maxDays, Instant now) {
        if (lastDay.isBefore(firstDay)) {
            return Optional.of("The last day comes before the first.");
        }
        if (isOver(now)) {
            return Optional.of("The last day has passed.");
        }
        return days() > maxDays
                ? Optional.of("At most " + maxDays + " days at this level of risk: until " + DAY.format(firstDay.plusDays(maxDays)) + ".")
                : Optional.empty();
    }

    long days() {
        return ChronoUnit.DAYS.between(firstDay, lastDay);
    }

    boolean hasBegun(Instant now) {
        return validFrom != null && !now.isBefore(validFrom);
    }

    boolean isOver(Instant now) {
        return validUntil != null && !now.isBefore(validUntil);
    }
}
