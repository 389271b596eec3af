package parley.notification;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.PersonName;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.ticket.TicketSight;

/** Reads what happened, and who of the listeners may know of it: by the one rule about who sees a ticket. */
@Singleton
class EventQueries {

    private static final String STAFF = "exists (select 1 from person_role l_role where l_role.person_id = l.id and l_role.role in ('ANALYST', 'SUPERVISOR'))";

    private final Sql sql;

    EventQueries(Sql sql) {
        this.sql = sql;
    }

    long last() {
        return sql.first("select coalesce(max(seq), 0) as n from activity", Map.of(), row -> row.number("n")).orElse(0L);
    }

    Instant momentOf(long seq) {
        return sql.first("select at from activity where seq <= :seq order by seq desc limit 1", Map.of("seq", seq), row -> row.instant("at")).orElse(Instant.EPOCH);
    }

    /** What was recorded after an entry, in order. */
    List<Entry> after(long seq, int limit) {
        return sql.list("""
                select a.seq, a.at, a.kind, a.actor_id, p.name as actor_name, t.number
                from activity a
                left join ticket t on t.id = a.ticket_id
                left join person p on p.id = a.actor_id
                where a.seq > :seq order by a.seq limit :limit""", Map.of("seq", seq, "limit", limit), EventQueries::entry);
    }

    /** Which of the listeners may know of which entries. */
    List<Hearing> audience(Collection<Long> entries, Collection<UUID> listeners) {
        return sql.list("""
                select a.seq, l.id
                from activity a
                join ticket t on t.id = a.ticket_id
                join person l on l.id = any(:listeners) and l.active
                where a.seq = any(:entries) and %s and (a.visibility = 'PUBLIC' or %s)""".formatted(ofListener(TicketSight.SEES), ofListener(TicketSight.WORKS)),
                Map.of("entries", entries, "listeners", listeners), row -> new Hearing(row.number("seq"), row.uuid("id")));
    }

    /** Who has a ticket open at which somebody came, went, or began something else. */
    List<Moved> moved(Instant since, Instant gone, Collection<UUID> listeners) {
        return sql.list("""
                select distinct other.person_id, t.number, h.since
                from ticket_presence h
                join ticket_presence other on other.ticket_id = h.ticket_id and other.person_id <> h.person_id
                join ticket t on t.id = h.ticket_id
                where h.since > :since and other.seen_at > :gone and other.doing <> 'LEFT' and other.person_id = any(:listeners)""",
                Map.of("since", since, "gone", gone, "listeners", listeners),
                row -> new Moved(row.uuid("person_id"), row.number("number"), row.instant("since")));
    }

    Map<UUID, Long> unread(Collection<UUID> listeners) {
        var unread = new HashMap<UUID, Long>();
        sql.list("""
                select e.person_id, count(*) as n from inbox_entry e
                where e.person_id = any(:listeners) and e.read_at is null group by e.person_id""", Map.of("listeners", listeners),
                row -> unread.put(row.uuid("person_id"), row.number("n")));
        return unread;
    }

    /** The rule about a viewer, asked of every listener. */
    private static String ofListener(String rule) {
        return rule.replace(":viewer_is_staff", STAFF).replace(":viewer", "l.id");
    }

    private static Entry entry(Row row) {
        var actor = row.uuid("actor_id");
        return new Entry(row.number("seq"), row.instant("at"), row.text("kind"), actor == null ? null : new PersonName(actor, row.text("actor_name")),
                row.numberOrNull("number"));
    }

    /** An entry of the record; without a number where it is about no ticket. */
    record Entry(long seq, Instant at, String kind, @Nullable PersonName by, @Nullable Long number) {}

    /** One listener may know of one entry. */
    record Hearing(long seq, UUID listener) {}

    /** Somebody moved at a ticket that the listener has open. */
    record Moved(UUID listener, long number, Instant since) {}
}
