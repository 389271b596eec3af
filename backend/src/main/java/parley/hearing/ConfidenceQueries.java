package parley.hearing;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.PersonName;
import parley.platform.page.Cursor;
import parley.platform.page.Page;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** Reads words in confidence: one's own, and as a lead those of one's teams. */
@Singleton
class ConfidenceQueries {

    private static final Instant THE_END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");
    private static final String LEADS = HearingSight.leads("c.asked_by");
    private static final String CONFIDENCE = """
            select c.id, c.kind, c.asked_by, asker.name as asker, t.number, t.title, c.words, c.asked_at, c.answered_by, answerer.name as answerer,
                   c.answer, c.answered_at, c.version, %1$s as leads
            from confidence c
            join person asker on asker.id = c.asked_by
            left join person answerer on answerer.id = c.answered_by
            left join ticket t on t.id = c.ticket_id
            where (c.asked_by = :viewer or %1$s)
            """.formatted(LEADS);

    private final Sql sql;

    ConfidenceQueries(Sql sql) {
        this.sql = sql;
    }

    Page<ConfidenceView> list(boolean open, @Nullable String cursor, int limit, CurrentUser viewer) {
        Cursor before = Cursor.read(cursor);
        Map<String, Object> values = HearingSight.viewer(viewer);
        values.put("open", open);
        values.put("at", before == null ? THE_END_OF_TIME : before.at());
        values.put("id", before == null ? new UUID(-1, -1) : before.id());
        values.put("limit", limit + 1);
        List<ConfidenceView> rows = sql.list(
                CONFIDENCE + "and (c.answered_at is null) = :open and (c.asked_at, c.id) < (:at, :id) order by c.asked_at desc, c.id desc limit :limit", values, ConfidenceQueries::view);
        return Page.of(rows, limit, word -> new Cursor(word.askedAt(), word.id()));
    }

    ConfidenceView one(UUID id, CurrentUser viewer) {
        Map<String, Object> values = HearingSight.viewer(viewer);
        values.put("id", id);
        return sql.first(CONFIDENCE + "and c.id = :id", values, ConfidenceQueries::view).orElseThrow(NothingHere::new);
    }

    private static ConfidenceView view(Row row) {
        PersonName answeredBy = row.uuid("answered_by") == null ? null : new PersonName(row.uuid("answered_by"), row.text("answerer"));
        return new ConfidenceView(row.uuid("id"), row.value("kind", ConfidenceKind.class), new PersonName(row.uuid("asked_by"), row.text("asker")),
                row.numberOrNull("number"), row.text("title"), row.text("words"), row.instant("asked_at"), answeredBy, row.text("answer"), row.instant("answered_at"),
                row.number("version"), row.flag("leads") && answeredBy == null ? List.of(ConfidenceAction.ANSWER) : List.of());
    }
}
