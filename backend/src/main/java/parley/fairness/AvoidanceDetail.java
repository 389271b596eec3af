package parley.fairness;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How it goes with the tickets of one person.
 *
 * @param id who
 * @param name what they are called
 * @param department where they are
 * @param firstDay the first day that is looked at
 * @param lastDay the last day
 * @param isFound whether they are among the findings of these thirteen weeks
 * @param all over all of that time; empty under 5 tickets
 * @param since the day from which on it is followed, where one was named
 * @param before before that day; empty under 5 tickets
 * @param after from that day on; empty under 5 tickets
 */
@Serdeable
record AvoidanceDetail(
        UUID id, String name, @Nullable String department, LocalDate firstDay, LocalDate lastDay, boolean isFound, @Nullable Treatment all,
        @Nullable LocalDate since, @Nullable Treatment before, @Nullable Treatment after) {}
