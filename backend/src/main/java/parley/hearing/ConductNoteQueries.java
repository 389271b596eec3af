package parley.hearing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.PersonName;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** Reads notes that hold: the person theirs, those who work the queue those about whoever asked there. */
@Singleton
class ConductNoteQueries {

    private static final int MOST = 20;
    private static final String ANSWERS = HearingSight.answersFor("t.queue_id", "n.person_id");
    private static final String NOTE = """
            select n.id, n.person_id, person.name as person, t.number, t.title, n.words, n.set_by, setter.name as setter, n.set_at, n.expires_on,
                   n.answer, n.answered_at, n.version, %s as answers
            from conduct_note n
            join ticket t on t.id = n.ticket_id
            join person person on person.id = n.person_id
            join person setter on setter.id = n.set_by
            """.formatted(ANSWERS);
    private static final String HOLDS = "n.ended_at is null and n.over_at > :now";

    private final Sql sql;
    private final Clock clock;

    ConductNoteQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<ConductNoteView> aboutMe(CurrentUser viewer) {
        return list("where n.person_id = :viewer and " + HOLDS, Map.of(), viewer);
    }

    /** About whoever asked for a ticket, for those who work it; from tickets of the same queue. */
    List<ConductNoteView> about(UUID ticket, CurrentUser viewer) {
        return list("join ticket worked on worked.id = :ticket and worked.requester_id = n.person_id and worked.queue_id = t.queue_id where n.person_id <> :viewer and " + HOLDS,
                Map.of("ticket", ticket), viewer);
    }

    /** For the person, and for supervisors of the queue. */
    ConductNoteView one(UUID id, CurrentUser viewer) {
        return list("where n.id = :id and (n.person_id = :viewer or %s)".formatted(ANSWERS), Map.of("id", id), viewer).stream().findFirst().orElseThrow(NothingHere::new);
    }

    private List<ConductNoteView> list(String which, Map<String, Object> parameters, CurrentUser viewer) {
        Map<String, Object> values = HearingSight.viewer(viewer);
        values.put("now", clock.instant());
        values.put("most", MOST);
        values.putAll(parameters);
        return sql.list(NOTE + which + " order by n.set_at desc, n.id limit :most", values, row -> view(row, viewer));
    }

    private static ConductNoteView view(Row row, CurrentUser viewer) {
        List<ConductNoteAction> allowed = new ArrayList<>();
        if (viewer.id().value().equals(row.uuid("person_id"))) {
            allowed.add(ConductNoteAction.ANSWER);
        }
        if (row.flag("answers")) {
            allowed.add(ConductNoteAction.END);
        }
        return new ConductNoteView(row.uuid("id"), new PersonName(row.uuid("person_id"), row.text("person")), row.number("number"), row.text("title"),
                row.text("words"), new PersonName(row.uuid("set_by"), row.text("setter")), row.instant("set_at"), row.date("expires_on"), row.text("answer"),
                row.instant("answered_at"), row.number("version"), allowed);
    }
}
