package parley.hearing;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
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

/** Reads plans: supervisors those of their queues, who carries one out theirs, and everybody what was agreed about themselves. */
@Singleton
class PlanQueries {

    private static final Instant THE_END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");
    private static final String ANSWERS = HearingSight.answersFor("p.queue_id", "p.requester_id");
    private static final String ABOUT_ME = "(p.requester_id = :viewer and p.made_at is not null)";
    private static final String PLAN = """
            select p.id, p.ground, p.words, p.requester_id, requester.name as requester, t.number, t.title, p.queue_id, q.name as queue_name,
                   p.opened_at, p.make_by, p.made_by, maker.name as maker, p.made_at, p.first_id, one.name as first_name, p.second_id, two.name as second_name,
                   p.speaker_id, speaker.name as speaker, p.manager_too, p.agreed, p.look_again_on, p.expires_on, p.over_at, p.outcome, p.ended_at, p.version,
                   %s as answers
            from plan p
            join ticket t on t.id = p.ticket_id
            join queue q on q.id = p.queue_id
            join person requester on requester.id = p.requester_id
            left join person maker on maker.id = p.made_by
            left join person one on one.id = p.first_id
            left join person two on two.id = p.second_id
            left join person speaker on speaker.id = p.speaker_id
            """.formatted(ANSWERS);
    private static final String SEES = "(%s or %s or (p.requester_id <> :viewer and :viewer in (p.first_id, p.second_id, p.speaker_id)))".formatted(ANSWERS, ABOUT_ME);

    private final Sql sql;
    private final Clock clock;

    PlanQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Those that are to be made or hold, or those that are over; the last one first. @param aboutMe what was agreed about oneself */
    Page<PlanView> list(boolean open, boolean aboutMe, @Nullable String cursor, int limit, CurrentUser viewer) {
        Cursor before = Cursor.read(cursor);
        Map<String, Object> values = values(viewer);
        values.put("open", open);
        values.put("at", before == null ? THE_END_OF_TIME : before.at());
        values.put("id", before == null ? new UUID(-1, -1) : before.id());
        values.put("limit", limit + 1);
        List<PlanView> rows = sql.list(PLAN + """
                where %s and (p.ended_at is null and (p.over_at is null or p.over_at > :now)) = :open and (p.opened_at, p.id) < (:at, :id)
                order by p.opened_at desc, p.id desc limit :limit""".formatted(aboutMe ? ABOUT_ME : SEES), values, this::view);
        return Page.of(rows, limit, plan -> new Cursor(plan.openedAt(), plan.id()));
    }

    PlanView one(UUID id, CurrentUser viewer) {
        Map<String, Object> values = values(viewer);
        values.put("id", id);
        return sql.first(PLAN + "where p.id = :id and " + SEES, values, this::view).orElseThrow(NothingHere::new);
    }

    /** For those who answer for its queue; for everybody else there is nothing to make. */
    void toMake(UUID id, CurrentUser viewer) {
        Map<String, Object> values = values(viewer);
        values.put("id", id);
        sql.first(PLAN + "where p.id = :id and " + ANSWERS, values, row -> row.uuid("id")).orElseThrow(NothingHere::new);
    }

    /** Whether somebody answers for the queue of the ticket. @return which ticket it is */
    UUID ticket(long number, CurrentUser viewer) {
        Map<String, Object> values = HearingSight.viewer(viewer);
        values.put("number", number);
        return sql.first("select t.id from ticket t where t.number = :number and " + HearingSight.answersFor("t.queue_id", "t.requester_id"), values, row -> row.uuid("id"))
                .orElseThrow(NothingHere::new);
    }

    /** What holds about whoever asked for a ticket, for those who work it: {@code :ticket} is one that the reader works. */
    List<PlanView> about(UUID ticket, CurrentUser viewer) {
        Map<String, Object> values = values(viewer);
        values.put("ticket", ticket);
        return sql.list(PLAN + """
                join ticket worked on worked.id = :ticket and worked.requester_id = p.requester_id and worked.queue_id = p.queue_id
                where p.requester_id <> :viewer and p.ended_at is null and (p.made_at is null and p.ticket_id = :ticket or p.over_at > :now)
                order by p.opened_at desc limit 5""", values, this::view);
    }

    /** What was agreed about the reader, on a ticket of theirs. */
    List<PlanView> aboutMe(UUID ticket, CurrentUser viewer) {
        Map<String, Object> values = values(viewer);
        values.put("ticket", ticket);
        return sql.list(PLAN + "where p.ticket_id = :ticket and p.ended_at is null and p.over_at > :now and " + ABOUT_ME, values, this::view);
    }

    private Map<String, Object> values(CurrentUser viewer) {
        Map<String, Object> values = HearingSight.viewer(viewer);
        values.put("now", clock.instant());
        return values;
    }

    private PlanView view(Row row) {
        PlanState state = Plan.state(row.instant("made_at") != null, row.instant("ended_at") != null, row.instant("over_at"), clock.instant());
        return new PlanView(
                row.uuid("id"), state, row.value("ground", PlanGround.class), row.text("words"), person(row, "requester_id", "requester"),
                row.number("number"), row.text("title"), row.uuid("queue_id"), row.text("queue_name"), row.instant("opened_at"), row.instant("make_by"),
                person(row, "made_by", "maker"), row.instant("made_at"), person(row, "first_id", "first_name"), person(row, "second_id", "second_name"),
                person(row, "speaker_id", "speaker"), row.instant("made_at") == null ? null : Boolean.valueOf(row.flag("manager_too")), row.text("agreed"), row.date("look_again_on"), row.date("expires_on"),
                row.text("outcome"), row.instant("ended_at"), row.number("version"), row.flag("answers") ? PlanAction.allowedIn(state) : List.of());
    }

    private static @Nullable PersonName person(Row row, String id, String name) {
        return row.uuid(id) == null ? null : new PersonName(row.uuid(id), row.text(name));
    }
}
