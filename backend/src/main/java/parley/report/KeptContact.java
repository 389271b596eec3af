package parley.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import parley.ticket.Priority;

/**
 * What is kept of how somebody was received who asked for something.
 *
 * @param ticket which ticket
 * @param requester who asked
 * @param queue in which queue it is
 * @param askedAt when
 * @param zone of the calendar by which they were promised an answer
 * @param priority how much it presses
 * @param answered whether the wait was seen to end
 * @param waited seconds of business time to the first word, or until nobody waited any longer
 * @param handedOn how often it was handed on without a word
 */
public record KeptContact(
        UUID ticket, UUID requester, UUID queue, Instant askedAt, ZoneId zone, Priority priority, boolean answered, int waited, int handedOn) {

    static KeptContact of(UUID ticket, UUID requester, UUID queue, Instant askedAt, ZoneId zone, KeptTicket.Reception reception) {
        return new KeptContact(ticket, requester, queue, askedAt, zone, reception.priority(), reception.answered(), reception.waited(), reception.handedOn());
    }
}
