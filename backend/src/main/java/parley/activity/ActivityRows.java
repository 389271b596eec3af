package parley.activity;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import parley.platform.sql.Sql;

/** Writes an entry of the record and its place in the outbox: one statement, since every change waits for it. */
@Singleton
class ActivityRows {

    private static final String ENTRY = """
            insert into activity (at, actor_id, kind, subject, subject_id, ticket_id, visibility, detail)
            values (:at, :actor, :kind, :subject, :subject_id, :ticket, :visibility, :detail)""";
    private static final String ON_POSTGRES = """
            with entry as (%s returning seq, at)
            insert into outbox (activity_seq, created_at, due_at) select seq, at, at from entry returning activity_seq""".formatted(ENTRY);
    private static final String ON_H2 = """
            select activity_seq from final table (
                insert into outbox (activity_seq, created_at, due_at) select seq, at, at from final table (%s))""".formatted(ENTRY);

    private final Sql sql;
    private final String text;

    ActivityRows(Sql sql, @Property(name = "parley.database.kind") String database) {
        this.sql = sql;
        this.text = database.equals("postgresql") ? ON_POSTGRES : ON_H2;
    }

    /** @return the place of the entry in the record */
    long write(Happening happening, String detail, Instant at) {
        Map<String, Object> values = new HashMap<>();
        values.put("at", at);
        values.put("actor", happening.actor());
        values.put("kind", happening.kind());
        values.put("subject", happening.subject());
        values.put("subject_id", happening.subjectId());
        values.put("ticket", happening.ticketId());
        values.put("visibility", happening.visibility());
        values.put("detail", detail);
        return sql.first(text, values, row -> row.number("activity_seq")).orElseThrow();
    }
}
