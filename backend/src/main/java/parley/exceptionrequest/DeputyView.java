package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import parley.account.PersonName;

/**
 * Somebody who may decide for somebody who is away.
 *
 * @param id which one
 * @param person who is away
 * @param deputy who stands in for them
 * @param firstDay from which day
 * @param lastDay until which day
 * @param runs whether it is so now
 * @param namedBy who said so
 * @param namedAt when
 */
@Serdeable
record DeputyView(
        UUID id, PersonName person, PersonName deputy, LocalDate firstDay, LocalDate lastDay, boolean runs, PersonName namedBy, Instant namedAt) {}
