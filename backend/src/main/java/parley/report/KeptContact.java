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
 * @param priority how much it presses
 * @param askedAt when
 * @param zone of the calendar by which they were promised an answer
 * @param waited seconds of business time to the first word, or until nobody waited any longer
 * @param answered whether the wait was seen to end
 * @param handedOn how often it was handed on without a word
 */
public record KeptContact(
        UUID ticket, UUID requester, UUID queue, Priority priority, Instant askedAt, ZoneId zone, long waited, boolean answered, int handedOn) {

    static KeptContact of(UUID queue, KeptTicket kept) {
        var ticket = kept.course().ticket();
        var reception = kept.reception();
        return new KeptContact(kept.id(), kept.requester(), queue, reception.priority(), ticket.createdAt(), ticket.calendar().zone(),
                reception.waited(), reception.answered(), reception.handedOn());
    }
}
