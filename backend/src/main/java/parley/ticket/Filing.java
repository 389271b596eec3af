package parley.ticket;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import parley.account.PersonId;
import parley.queue.QueueId;

/**
 * What somebody asks, before it has a queue.
 *
 * @param kind what is asked
 * @param title a few words
 * @param words the first message
 * @param category what it is about, if said
 * @param impact who is affected
 * @param urgency whether they can work
 * @param requester the person helped
 * @param channel how it came in
 * @param watchers who reads and writes along
 */
public record Filing(
        TicketKind kind,
        String title,
        Words words,
        @Nullable String category,
        Impact impact,
        Urgency urgency,
        PersonId requester,
        Channel channel,
        List<PersonId> watchers) {

    NewTicket into(QueueId queue) {
        return new NewTicket(kind, title, words, category, impact, urgency, requester, channel, queue, null);
    }
}
