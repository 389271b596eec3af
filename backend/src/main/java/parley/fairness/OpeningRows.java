package parley.fairness;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.sql.Sql;

/** Writes openings, and reads one by its id; of two who agree at once one wins. */
@Singleton
class OpeningRows {

    private final Sql sql;

    OpeningRows(Sql sql) {
        this.sql = sql;
    }

    void insert(Opening opening) {
        sql.update("""
                insert into numbers_opening (id, person_id, asked_by, asked_at, reason, days)
                values (:id, :person, :by, :at, :reason, :days)""",
                Map.of("id", opening.id(), "person", opening.personId(), "by", opening.askedBy(), "at", opening.askedAt(), "reason", opening.reason(), "days", opening.days()));
    }

    Optional<Opening> byId(UUID id) {
        return sql.first("""
                select o.id, o.person_id, o.asked_by, o.asked_at, o.reason, o.days, o.agreed_by, o.agreed_at, o.ends_at
                from numbers_opening o where o.id = :id""", Map.of("id", id),
                row -> new Opening(row.uuid("id"), row.uuid("person_id"), row.uuid("asked_by"), row.instant("asked_at"), row.text("reason"), row.integer("days"),
                        row.uuid("agreed_by"), row.instant("agreed_at"), row.instant("ends_at")));
    }

    void agree(Opening opening) {
        var values = new HashMap<String, Object>();
        values.put("id", opening.id());
        values.put("by", opening.agreedBy());
        values.put("at", opening.agreedAt());
        values.put("ends", opening.endsAt());
        if (sql.update("update numbers_opening set agreed_by = :by, agreed_at = :at, ends_at = :ends where id = :id and agreed_by is null", values) == 0) {
            throw new OpeningIsDecided();
        }
    }

    void insert(UUID id, UUID person, NumbersWindow window, NumbersNote note) {
        sql.update("insert into numbers_note (id, person_id, last_day, body, written_at) values (:id, :person, :day, :body, :at)",
                Map.of("id", id, "person", person, "day", window.lastDay(), "body", note.body(), "at", note.writtenAt()));
    }

    /** Whether somebody works in a team that the other is in too. */
    boolean sharesTeam(CurrentUser viewer, UUID analyst) {
        return sql.first("""
                select 1 as one from team_member mine
                join team_member theirs on theirs.team_id = mine.team_id
                join person_role r on r.person_id = theirs.person_id and r.role = 'ANALYST'
                where mine.person_id = :me and theirs.person_id = :analyst""", Map.of("me", viewer.id().value(), "analyst", analyst), row -> row.number("one")).isPresent();
    }
}
