package parley.fairness;

import java.util.UUID;
import parley.ticket.Priority;

/**
 * What is alike enough to be compared: the same queue, as urgent, asked in the same part of the week.
 *
 * @param queue the queue in which the ticket is
 * @param priority how much it presses
 * @param hours when it was asked
 */
record Stratum(UUID queue, Priority priority, HourBand hours) {}
