package parley.disclosure;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.PersonName;
import parley.platform.page.Cursor;
import parley.platform.page.Page;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** Lists disclosures for somebody who may see them: one statement each. */
@Singleton
class DisclosureListQueries {

    private static final Instant BEGINNING = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    /** What silence decides is decided when it is read. */
    private static final String STATE = """
            case when d.state = 'RECEIVED' and d.answer_due_at <= :now then 'GRANTED'
                 when d.state = 'EXCLUSION_PROPOSED' and d.exclusion_lapses_at <= :now then 'GRANTED'
                 else d.state end""";

    private static final String WAITS_FOR_TEAM = """
            coalesce((select not m.by_team from disclosure_message m where m.disclosure_id = d.id order by m.at desc, m.id desc limit 1), d.answered_at is null)""";

    private static final String ROWS = """
            select d.id, %s as state_now, %s as part, d.found_how, coalesce(rule.name, d.rule_words) as rule, substring(d.doing from 1 for 160) as opening,
                   discloser.id as discloser_id, discloser.name as discloser, d.code_hash is not null as anonymous, d.received_at, d.answer_due_at, d.answered_at,
                   d.answered_at is null and d.answer_due_at <= :now as overdue, %s as waits_for_team, %s as placed
            from disclosure d
            left join person discloser on discloser.id = d.discloser_id
            left join restriction_version rule on rule.restriction_key = d.restriction_key and rule.version = d.restriction_version
            """;

    /** Whatever is answered comes after whatever is not. */
    private static final String BY_URGENCY = "case when d.answered_at is null then d.answer_due_at else d.received_at + interval '3650' day end";

    private final Sql sql;
    private final Clock clock;

    DisclosureListQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Page<DisclosureSummary> open(CurrentUser viewer, @Nullable Cursor after, int limit) {
        Map<String, Object> values = values(viewer, after, limit, BEGINNING, FIRST);
        return page(rows(BY_URGENCY) + " where d.state <> 'CLOSED' and %s and (%s, d.id) > (:at, :id) order by %s, d.id limit :limit"
                .formatted(DisclosureSight.HANDLES, BY_URGENCY, BY_URGENCY), values, limit);
    }

    Page<DisclosureSummary> closed(CurrentUser viewer, @Nullable Cursor after, int limit) {
        Map<String, Object> values = values(viewer, after, limit, END, LAST);
        return page(rows("d.closed_at") + " where d.state = 'CLOSED' and %s and (d.closed_at, d.id) < (:at, :id) order by d.closed_at desc, d.id desc limit :limit"
                .formatted(DisclosureSight.HANDLES), values, limit);
    }

    /** What somebody told, and what is theirs. */
    Page<DisclosureSummary> own(CurrentUser viewer, @Nullable Cursor after, int limit) {
        Map<String, Object> values = values(viewer, after, limit, END, LAST);
        return page(rows("d.received_at") + " where %s and (d.received_at, d.id) < (:at, :id) order by d.received_at desc, d.id desc limit :limit"
                .formatted(DisclosureSight.ASKS), values, limit);
    }

    private static String rows(String placed) {
        return ROWS.formatted(STATE, DisclosureSight.PART, WAITS_FOR_TEAM, placed);
    }

    private Map<String, Object> values(CurrentUser viewer, @Nullable Cursor after, int limit, Instant at, UUID id) {
        Map<String, Object> values = DisclosureSight.viewer(viewer);
        values.put("now", clock.instant());
        values.put("at", after == null ? at : after.at());
        values.put("id", after == null ? id : after.id());
        values.put("limit", limit + 1);
        return values;
    }

    private Page<DisclosureSummary> page(String text, Map<String, Object> values, int limit) {
        Page<Placed> page = Page.of(sql.list(text, values, DisclosureListQueries::placed), limit, row -> new Cursor(row.at(), row.summary().id()));
        return new Page<>(page.items().stream().map(Placed::summary).toList(), page.next());
    }

    private static Placed placed(Row row) {
        return new Placed(row.instant("placed"), new DisclosureSummary(
                row.uuid("id"),
                row.value("state_now", DisclosureState.class),
                row.value("part", DisclosurePart.class),
                row.value("found_how", FoundHow.class),
                row.text("rule"),
                row.text("opening"),
                row.uuid("discloser_id") == null ? null : new PersonName(row.uuid("discloser_id"), row.text("discloser")),
                row.flag("anonymous"),
                row.instant("received_at"),
                row.instant("answer_due_at"),
                row.instant("answered_at"),
                row.flag("overdue"),
                row.flag("waits_for_team")));
    }

    private record Placed(Instant at, DisclosureSummary summary) {}
}
