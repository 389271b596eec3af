package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import parley.account.PersonName;

/**
 * Somebody who may agree for somebody who is away.
 *
 * @param deputy who
 * @param person for whom
 * @param lastDay until when
 */
@Serdeable
record StandInView(PersonName deputy, PersonName person, LocalDate lastDay) {}
