package parley.notification;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** Reads what happened, and who of the listeners may know of it: by the one rule about who sees a ticket or a case. */
@Singleton
class EventQueries {

    private static final String STAFF = "exists (select 1 from person_role l_role where l_role.person_id = l.id and l_role.role in ('ANALYST', 'SUPERVISOR'))";
    private static final String UNREAD = InboxQueries.UNREAD.replace(":viewer_is_staff", STAFF.replace("l.id", ":viewer"));
    private static final long NO_ENTRY = -1;

    private final Sql sql;
    private final Clock clock;

    EventQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The last numbers of the record, in order. */
    List<Long> last(int limit) {
        return sql.list("""
                select l.seq from (select a.seq from activity a order by a.seq desc limit :limit) l order by l.seq""",
                Map.of("limit", limit), row -> row.number("seq"));
    }

    /** What the record holds beyond a position, in order. */
    List<Entry> beyond(Position position, int limit) {
        var missing = new ArrayList<>(position.missing());
        if (missing.isEmpty()) {
            missing.add(NO_ENTRY);
        }
        return sql.list("""
                select a.seq, a.kind, t.number
                from activity a
                left join ticket t on t.id = a.ticket_id
                where a.seq > :seq or a.seq = any(:missing)
                order by a.seq limit :limit""", Map.of("seq", position.upTo(), "missing", missing, "limit", limit), EventQueries::entry);
    }

    /** Which of the listeners may know of which entries. */
    Map<Long, Set<UUID>> audience(Collection<Long> entries, Collection<UUID> listeners) {
        var audience = new HashMap<Long, Set<UUID>>();
        sql.list("""
                select a.seq, l.id
                from activity a
                join ticket t on t.id = a.ticket_id
                join person l on l.id = any(:listeners) and l.active
                where a.seq = any(:entries) and %s""".formatted(ofListener(ActivitySight.SEES)),
                Map.of("entries", entries, "listeners", listeners, "now", clock.instant()),
                row -> audience.computeIfAbsent(row.number("seq"), seq -> new HashSet<>()).add(row.uuid("id")));
        return audience;
    }

    /** Who does what at the tickets that the listeners have open. */
    List<AtTicket> atTickets(Instant gone, Collection<UUID> listeners) {
        return sql.list("""
                select h.person_id, h.doing, t.number
                from ticket_presence h
                join ticket t on t.id = h.ticket_id
                where h.seen_at > :gone and h.doing <> 'LEFT' and h.ticket_id in (
                    select mine.ticket_id from ticket_presence mine
                    where mine.person_id = any(:listeners) and mine.seen_at > :gone and mine.doing <> 'LEFT')
                order by t.number, h.person_id""",
                Map.of("gone", gone, "listeners", listeners),
                row -> new AtTicket(row.number("number"), row.uuid("person_id"), row.text("doing")));
    }

    /** How much each of the listeners has not read, by number and the newest of it: changes whenever their inbox does. */
    Map<UUID, String> inboxes(Collection<UUID> listeners) {
        var inboxes = new HashMap<UUID, String>();
        sql.list("""
                select e.person_id, count(*) as n, max(e.activity_seq) as newest from inbox_entry e
                where e.person_id = any(:listeners) and e.read_at is null group by e.person_id""", Map.of("listeners", listeners),
                row -> inboxes.put(row.uuid("person_id"), row.number("n") + "/" + row.number("newest")));
        return inboxes;
    }

    /** How much a listener has not read and may still see. One by one, because H2 cannot count to a limit for each of many. */
    long unread(UUID listener) {
        return sql.first(UNREAD, Map.of("viewer", listener, "now", clock.instant()), row -> row.number("n")).orElseThrow();
    }

    /**
     * What rings at each of the listeners, what they talk about, and what nobody has answered yet in the queues that they
     * answer for: changes whenever their call strip or their wall does.
     */
    Map<UUID, String> calls(Collection<UUID> listeners) {
        var calls = new HashMap<UUID, String>();
        sql.list("""
                select x.person_id, count(*) as n, max(x.heard_at) as heard_at
                from (
                    select r.analyst_id as person_id, rung.heard_at from open_ring r join phone_call rung on rung.id = r.call_id
                    where r.analyst_id = any(:listeners)
                    union all
                    select mine.answered_by, mine.heard_at from phone_call mine where mine.answered_by = any(:listeners) and mine.outcome is null
                    union all
                    select m.person_id, coming.heard_at
                    from phone_call coming join queue q on q.id = coming.queue_id join team_member m on m.team_id = q.team_id
                    join person_role s on s.person_id = m.person_id and s.role = 'SUPERVISOR'
                    where coming.settled_at is null and coming.answered_at is null and coming.ended_at is null and m.person_id = any(:listeners)
                      and (coming.person_id is null or coming.person_id <> m.person_id)
                ) x group by x.person_id""", Map.of("listeners", listeners),
                row -> calls.put(row.uuid("person_id"), row.number("n") + "/" + row.instant("heard_at")));
        return calls;
    }

    /** The rule about a viewer, asked of every listener. */
    private static String ofListener(String rule) {
        return rule.replace(":viewer_is_staff", STAFF).replace(":viewer", "l.id");
    }

    private static Entry entry(Row row) {
        return new Entry(row.number("seq"), row.text("kind"), row.numberOrNull("number"));
    }

    /** An entry of the record; without a number where it is about no ticket. */
    record Entry(long seq, String kind, @Nullable Long number) {}

    /** Somebody is at a ticket. */
    record AtTicket(long number, UUID person, String doing) {}
}
