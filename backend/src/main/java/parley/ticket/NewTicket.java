package parley.ticket;

import io.micronaut.core.annotation.Nullable;
import parley.account.PersonId;
import parley.queue.QueueId;

/**
 * A ticket about to be opened in a queue.
 *
 * @param kind what is asked
 * @param title a few words
 * @param words the first message
 * @param category what it is about, if said
 * @param impact who is affected
 * @param urgency whether they can work
 * @param requester the person helped
 * @param channel how it came in
 * @param queue where it waits
 * @param follows the closed ticket that this one takes up again
 */
public record NewTicket(
        TicketKind kind,
        String title,
        Words words,
        @Nullable String category,
        Impact impact,
        Urgency urgency,
        PersonId requester,
        Channel channel,
        QueueId queue,
        @Nullable TicketId follows) {}
