package parley.routing;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.account.PersonId;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.queue.QueueId;
import parley.ticket.TicketStatus;

/** Knows who works queues, who of them is free, and how much they have in hand. */
@Singleton
class Analysts {

    /** Who has been free longest comes first. */
    static final Comparator<AnalystAtDesk> LONGEST_IDLE = Comparator.comparing(AnalystAtDesk::idleSince).thenComparing(analyst -> analyst.id().value());

    private static final String IN_HAND = TicketStatus.table(TicketStatus.NEW, TicketStatus.OPEN);

    private static final String FACTS = """
            select p.id, p.name, case when h.seen_at > :gone then h.state else 'AWAY' end as state, h.since, h.asked_at, b.until as breather_until,
                   (select f.shown_at from offer f where f.analyst_id = p.id order by f.analyst_id desc, f.shown_at desc limit 1) as last_shown,
                   exists (select 1 from open_offer o where o.analyst_id = p.id) as offered,
                   (select coalesce(sum(%s), 0) from %s join ticket t on t.status = standing.status where t.assignee_id = p.id) as in_hand,
                   coalesce(a.tickets_at_once, (
                       select max(q.tickets_at_once) from queue q join team_member m on m.team_id = q.team_id where m.person_id = p.id), :usual) as room
            from person p
            left join desk_presence h on h.person_id = p.id
            left join breather b on b.person_id = p.id and b.until > :now
            left join analyst a on a.person_id = p.id
            """.formatted(Weight.SQL, IN_HAND);

    private final Sql sql;
    private final Clock clock;
    private final int usual;

    Analysts(Sql sql, Clock clock, @Value("${parley.desk.tickets-at-once:20}") int usual) {
        this.sql = sql;
        this.clock = clock;
        this.usual = usual;
    }

    AnalystAtDesk one(PersonId analyst) {
        var values = values();
        values.put("me", analyst.value());
        return sql.first(FACTS + "where p.id = :me", values, Analysts::analyst).orElseThrow();
    }

    /** Everybody who works one of the queues, whether they are here or not, by name. */
    List<AnalystAtDesk> of(Collection<QueueId> queues) {
        var values = values();
        values.put("queues", queues.stream().map(QueueId::value).toList());
        return sql.list(FACTS + """
                where p.active
                  and exists (select 1 from person_role r where r.person_id = p.id and r.role in ('ANALYST', 'SUPERVISOR'))
                  and exists (select 1 from team_member m join queue q on q.team_id = m.team_id where m.person_id = p.id and q.id = any(:queues))
                order by p.name, p.id""", values, Analysts::analyst);
    }

    /** Those of their tickets that count for more than one, the heaviest first. */
    List<Long> hardTicketsOf(PersonId analyst) {
        return sql.list("""
                select t.number, %1$s as weight from %2$s join ticket t on t.status = standing.status
                where t.assignee_id = :me and %1$s > 1
                order by weight desc, t.number limit 5""".formatted(Weight.SQL, IN_HAND), Map.of("me", analyst.value()), row -> row.number("number"));
    }

    private Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        values.put("gone", clock.instant().minus(PresenceService.GONE_FROM_THE_DESK));
        values.put("now", clock.instant());
        values.put("usual", usual);
        return values;
    }

    private static AnalystAtDesk analyst(Row row) {
        return new AnalystAtDesk(new PersonId(row.uuid("id")), row.text("name"), row.value("state", DeskState.class), row.instant("since"), row.instant("last_shown"),
                row.instant("asked_at") != null, row.instant("breather_until") != null, row.flag("offered"), row.integer("in_hand"), row.integer("room"));
    }
}
