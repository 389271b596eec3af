package parley.notification;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.PersonName;
import parley.platform.page.Cursor;
import parley.platform.page.Page;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.ticket.TicketKind;

/** Reads an inbox: what the reader may still see of what they were told. */
@Singleton
class InboxQueries {

    static final int COUNTED = 100;
    private static final Instant THE_END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

    private final Sql sql;
    private final Clock clock;

    InboxQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Page<InboxItem> list(boolean unreadOnly, CurrentUser reader, @Nullable String cursor, int limit) {
        var before = Cursor.read(cursor);
        var values = ActivitySight.viewer(reader, clock.instant());
        values.put("at", before == null ? THE_END_OF_TIME : before.at());
        values.put("id", before == null ? new UUID(-1, -1) : before.id());
        values.put("all", !unreadOnly);
        values.put("limit", limit + 1);
        var rows = sql.list("""
                select e.id, e.reason, e.at, e.read_at, a.kind, a.actor_id, p.name as actor_name, t.number, t.title, t.kind as ticket_kind
                from inbox_entry e
                join activity a on a.seq = e.activity_seq
                join ticket t on t.id = a.ticket_id
                left join person p on p.id = a.actor_id
                where e.person_id = :viewer and (e.at, e.id) < (:at, :id) and (:all or e.read_at is null) and %s
                order by e.at desc, e.id desc limit :limit""".formatted(ActivitySight.SEES), values, InboxQueries::item);
        return Page.of(rows, limit, item -> new Cursor(item.at(), item.id()));
    }

    UnreadCount unread(CurrentUser reader) {
        var values = ActivitySight.viewer(reader, clock.instant());
        values.put("counted", COUNTED);
        return sql.first("""
                select count(*) as n from (
                    select e.id from inbox_entry e
                    join activity a on a.seq = e.activity_seq
                    join ticket t on t.id = a.ticket_id
                    where e.person_id = :viewer and e.read_at is null and %s limit :counted) u""".formatted(ActivitySight.SEES),
                values, row -> new UnreadCount(row.number("n"))).orElseThrow();
    }

    private static InboxItem item(Row row) {
        return new InboxItem(row.uuid("id"), row.value("kind", InboxKind.class), row.value("reason", Reason.class), row.number("number"), row.text("title"),
                row.value("ticket_kind", TicketKind.class), row.uuid("actor_id") == null ? null : new PersonName(row.uuid("actor_id"), row.text("actor_name")), row.instant("at"), row.instant("read_at"));
    }
}
