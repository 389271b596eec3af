package parley.fairness;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import parley.account.PersonName;

/**
 * The numbers of one analyst, with what they say to them.
 *
 * @param analyst whose
 * @param numbers the numbers
 * @param notes what they say to them, the first first
 */
@Serdeable
record AnalystNumbers(PersonName analyst, WorkNumbers numbers, List<NumbersNote> notes) {}
