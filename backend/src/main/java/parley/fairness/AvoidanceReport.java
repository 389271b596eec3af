package parley.fairness;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether anybody is avoided, in the queues that you answer for.
 *
 * @param asOf when it was worked out
 * @param firstDay the first day of the thirteen weeks
 * @param lastDay the last day
 * @param previous the last day of the thirteen weeks before
 * @param next the last day of the thirteen weeks after; empty where they have not ended
 * @param queues how offers usually go in each of your queues
 * @param people how many people were compared
 * @param departments how many departments were compared
 * @param seldom how many people asked fewer than 8 times, so that nothing is said of them
 * @param findings who is avoided, by more than chance explains, the clearest first; of all findings at most 1 in 20 is chance
 * @param usualLow nine in ten people wait at least so many times as long as others
 * @param usualHigh nine in ten people wait at most so many times as long as others
 * @param usualTickets how many tickets somebody has, in the middle of those who were compared
 * @param noticed how many times as long somebody with so many tickets must wait to be found in 8 of 10 cases, by the waits alone
 * @param changes what changes of rules did to how many offers are taken, the last first
 */
@Serdeable
record AvoidanceReport(
        Instant asOf, LocalDate firstDay, LocalDate lastDay, LocalDate previous, @Nullable LocalDate next, List<QueueExpectation> queues,
        int people, int departments, int seldom, List<Finding> findings,
        @Nullable Double usualLow, @Nullable Double usualHigh, @Nullable Integer usualTickets, @Nullable Double noticed, List<DeskChange> changes) {}
