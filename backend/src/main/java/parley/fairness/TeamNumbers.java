package parley.fairness;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import parley.account.PersonName;

/**
 * The numbers of those who work in your teams.
 *
 * @param firstDay the first day of the eight weeks
 * @param lastDay the last day
 * @param teamLevelOnly whether you see the team only, and single analysts when two people open their numbers
 * @param team all of them together
 * @param analysts each of them, by name, with their notes; empty where you see the team only
 * @param people whose numbers could be opened, by name
 */
@Serdeable
record TeamNumbers(
        LocalDate firstDay, LocalDate lastDay, boolean teamLevelOnly, WorkNumbers team, List<AnalystNumbers> analysts, List<PersonName> people) {}
