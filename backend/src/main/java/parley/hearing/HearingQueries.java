package parley.hearing;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.PersonName;
import parley.platform.page.Cursor;
import parley.platform.page.Page;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** Reads who says that they are not heard: they themselves, the requester, and the supervisors who answer. */
@Singleton
class HearingQueries {

    private static final Instant THE_END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");
    private static final String ANSWERS = HearingSight.answersFor("t.queue_id", "t.requester_id");
    private static final String HEARING = """
            select h.id, t.number, t.title, q.name as queue_name, t.assignee_id, assignee.name as assignee, t.requester_id, requester.name as requester,
                   h.asked_by, asker.name as asker, h.words, h.asked_at, h.due_at, h.answered_by, answerer.name as answerer, h.answer, h.answered_at, h.version,
                   %1$s as answers
            from hearing h
            join ticket t on t.id = h.ticket_id
            join queue q on q.id = t.queue_id
            join person requester on requester.id = t.requester_id
            join person asker on asker.id = h.asked_by
            left join person assignee on assignee.id = t.assignee_id
            left join person answerer on answerer.id = h.answered_by
            where (t.requester_id = :viewer or h.asked_by = :viewer or %1$s)
            """.formatted(ANSWERS);

    private final Sql sql;

    HearingQueries(Sql sql) {
        this.sql = sql;
    }

    /** Those to answer, or those that were, the last one first. */
    Page<HearingView> list(boolean open, @Nullable String cursor, int limit, CurrentUser viewer) {
        Cursor before = Cursor.read(cursor);
        Map<String, Object> values = HearingSight.viewer(viewer);
        values.put("open", open);
        values.put("at", before == null ? THE_END_OF_TIME : before.at());
        values.put("id", before == null ? new UUID(-1, -1) : before.id());
        values.put("limit", limit + 1);
        List<HearingView> rows = sql.list(HEARING + "and %s and (h.open_ticket_id is not null) = :open and (h.asked_at, h.id) < (:at, :id) order by h.asked_at desc, h.id desc limit :limit".formatted(ANSWERS),
                values, row -> view(row, viewer));
        return Page.of(rows, limit, hearing -> new Cursor(hearing.askedAt(), hearing.id()));
    }

    HearingView one(UUID id, CurrentUser viewer) {
        Map<String, Object> values = HearingSight.viewer(viewer);
        values.put("id", id);
        return sql.first(HEARING + "and h.id = :id", values, row -> view(row, viewer)).orElseThrow(NothingHere::new);
    }

    /** For those who answer for its queue; for everybody else there is nothing to answer. */
    void toAnswer(UUID id, CurrentUser viewer) {
        Map<String, Object> values = HearingSight.viewer(viewer);
        values.put("id", id);
        sql.first(HEARING + "and h.id = :id and " + ANSWERS, values, row -> row.uuid("id")).orElseThrow(NothingHere::new);
    }

    /** The last one about a ticket. */
    Optional<HearingView> ofTicket(UUID ticket, CurrentUser viewer) {
        Map<String, Object> values = HearingSight.viewer(viewer);
        values.put("ticket", ticket);
        return sql.first(HEARING + "and h.ticket_id = :ticket order by h.asked_at desc, h.id desc limit 1", values, row -> view(row, viewer));
    }

    private static HearingView view(Row row, CurrentUser viewer) {
        boolean open = row.instant("answered_at") == null;
        boolean own = viewer.id().value().equals(row.uuid("assignee_id")) || viewer.id().value().equals(row.uuid("asked_by"));
        return new HearingView(
                row.uuid("id"), row.number("number"), row.text("title"), row.text("queue_name"), person(row, "assignee_id", "assignee"),
                new PersonName(row.uuid("requester_id"), row.text("requester")), new PersonName(row.uuid("asked_by"), row.text("asker")), row.text("words"),
                row.instant("asked_at"), row.instant("due_at"), person(row, "answered_by", "answerer"), row.text("answer"), row.instant("answered_at"),
                row.number("version"), open && !own && row.flag("answers") ? List.of(HearingAction.ANSWER) : List.of());
    }

    private static @Nullable PersonName person(Row row, String id, String name) {
        return row.uuid(id) == null ? null : new PersonName(row.uuid(id), row.text(name));
    }
}
