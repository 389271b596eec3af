package parley.notification;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.PersonName;
import parley.hearing.HearingSight;
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

    /** Who was told of a rule may know of it: everybody reads the rules. */
    private static final String SEES = "(a.subject in ('RESTRICTION', 'POLICY_REVIEW') or %s or %s or %s)"
            .formatted(ActivitySight.SEES, HarbourNews.SEES, HearingSight.KNOWS);

    /** How much the viewer has not read and may still see. */
    static final String UNREAD = """
            select count(*) as n from (
                select e.id from inbox_entry e
                join activity a on a.seq = e.activity_seq
                left join ticket t on t.id = a.ticket_id
                where e.person_id = :viewer and e.read_at is null and %s limit %d) u""".formatted(SEES, COUNTED);

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    InboxQueries(Sql sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
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
                select e.id, e.reason, e.at, e.read_at, a.kind, a.actor_id, p.name as actor_name, t.number, t.title, t.kind as ticket_kind,
                       a.subject, a.subject_id, a.detail
                from inbox_entry e
                join activity a on a.seq = e.activity_seq
                left join ticket t on t.id = a.ticket_id
                left join person p on p.id = a.actor_id
                where e.person_id = :viewer and (e.at, e.id) < (:at, :id) and (:all or e.read_at is null) and %s
                order by e.at desc, e.id desc limit :limit""".formatted(SEES), values, this::item);
        return Page.of(rows, limit, item -> new Cursor(item.at(), item.id()));
    }

    UnreadCount unread(CurrentUser reader) {
        return sql.first(UNREAD, ActivitySight.viewer(reader, clock.instant()), row -> new UnreadCount(row.number("n"))).orElseThrow();
    }

    private InboxItem item(Row row) {
        return new InboxItem(row.uuid("id"), row.value("kind", InboxKind.class), row.value("reason", Reason.class), row.numberOrNull("number"), row.text("title"),
                row.value("ticket_kind", TicketKind.class), subject(row, "DISCLOSURE"), subject(row, "PLAN"), rule(row),
                row.uuid("actor_id") == null ? null : new PersonName(row.uuid("actor_id"), row.text("actor_name")), row.instant("at"), row.instant("read_at"));
    }

    private static @Nullable UUID subject(Row row, String what) {
        return row.text("subject").equals(what) ? row.uuid("subject_id") : null;
    }

    private @Nullable InboxRule rule(Row row) {
        boolean ofReview = row.text("subject").equals("POLICY_REVIEW");
        if (!ofReview && !row.text("subject").equals("RESTRICTION")) {
            return null;
        }
        try {
            var detail = json.readValue(row.text("detail"), Argument.mapOf(String.class, Object.class));
            return new InboxRule(String.valueOf(detail.get("key")), String.valueOf(detail.get("name")), ofReview ? row.uuid("subject_id") : null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
