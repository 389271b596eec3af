package parley.ticket;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import parley.account.PersonId;
import parley.account.PersonName;
import parley.platform.sql.Sql;
import parley.queue.QueueService;

/** Where something that is asked is taken in. */
@Singleton
class Reception {

    private final Sql sql;

    Reception(Sql sql) {
        this.sql = sql;
    }

    /** All that a filing needs to know, in one statement; empty for somebody who does not work here. */
    Optional<Welcome> welcome(PersonId requester, TicketKind kind, @Nullable String category) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("requester", requester.value());
        facts.put("kind", kind);
        facts.put("category", category);
        facts.put("restriction", null);
        return sql.first("""
                select requester.name, requester.manager_id, queue.id as queue_id, queue.name as queue_name, team.name as team_name,
                       nextval('ticket_number') as number
                from person requester
                join queue triage on triage.triage
                left join routing_rule rule on rule.id = %s
                join queue on queue.id = coalesce(rule.queue_id, triage.id)
                join team on team.id = queue.team_id
                where requester.id = :requester and requester.active""".formatted(QueueService.firstRule("requester.site_id")), facts,
                row -> new Welcome(new PersonName(requester.value(), row.text("name")), row.uuid("manager_id"),
                        new QueueName(row.uuid("queue_id"), row.text("queue_name"), row.text("team_name")), new TicketNumber(row.number("number"))));
    }

    /** The next number, for a ticket whose queue is known. */
    TicketNumber nextNumber() {
        return sql.first("select nextval('ticket_number') as number", Map.of(), row -> new TicketNumber(row.number("number"))).orElseThrow();
    }

    /**
     * What a new ticket gets.
     *
     * @param requester who asks
     * @param manager who leads them
     * @param queue where the rules send it
     * @param number what people will call it by
     */
    record Welcome(PersonName requester, @Nullable UUID manager, QueueName queue, TicketNumber number) {}
}
