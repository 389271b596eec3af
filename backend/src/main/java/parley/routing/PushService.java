package parley.routing;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import parley.account.PersonId;
import parley.platform.sql.Sql;
import parley.queue.QueueId;

/** Offers work by itself in the queues that say so: the head of the line to whoever has been free longest. */
@Singleton
class PushService {

    private final Analysts analysts;
    private final NextOffer next;
    private final Sql sql;

    PushService(Analysts analysts, NextOffer next, Sql sql) {
        this.analysts = analysts;
        this.next = next;
        this.sql = sql;
    }

    /** Those who can be offered something, who has been free longest coming first; nobody where nothing waits. */
    List<PersonId> free() {
        var queues = waiting();
        return queues.isEmpty()
                ? List.of()
                : analysts.of(queues).stream().filter(AnalystAtDesk::isFree).sorted(Analysts.LONGEST_IDLE).map(AnalystAtDesk::id).toList();
    }

    /** In a transaction of its own, so that one offer waits for no other. */
    @Transactional
    void offer(PersonId analyst) {
        if (analysts.one(analyst).isFree()) {
            next.to(analyst, true);
        }
    }

    private List<QueueId> waiting() {
        return sql.list("""
                select q.id from queue q
                where q.pushes and exists (
                    select 1 from promise p where p.line_queue_id = q.id and not exists (select 1 from open_offer o where o.ticket_id = p.ticket_id))""",
                Map.of(), row -> new QueueId(row.uuid("id")));
    }
}
