package parley.report;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * A ticket that waits, and that nobody who is here can do.
 *
 * @param number the ticket
 * @param title what it is about
 * @param queue the queue it waits in
 * @param createdAt when it was filed
 * @param needs what it needs, by name
 * @param nobody whether nobody of the team can, here or not
 */
@Serdeable
record StuckTicket(long number, String title, String queue, Instant createdAt, List<String> needs, boolean nobody) {}
