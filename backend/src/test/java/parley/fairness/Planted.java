package parley.fairness;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.platform.Ids;
import parley.platform.sql.Sql;
import parley.servicelevel.BusinessCalendars;
import parley.servicelevel.CalendarId;
import parley.servicelevel.CalendarVersionId;
import parley.servicelevel.WeeklyHours;
import parley.testing.Company;
import parley.testing.TestParley;

/** A queue of its own whose desk is open round the clock, with tickets, offers and hand-overs written at chosen moments. */
final class Planted {

    final TestParley parley;
    final UUID maren;
    final UUID priya;
    final UUID omar;
    final UUID team;
    final UUID queue;
    private final CalendarVersionId hours;

    Planted(TestParley parley) {
        this.parley = parley;
        String name = UUID.randomUUID().toString().substring(0, 8);
        maren = Company.person(parley, "Maren " + name, null, "EMPLOYEE", "SUPERVISOR");
        priya = Company.person(parley, "Priya " + name, null, "EMPLOYEE", "ANALYST");
        omar = Company.person(parley, "Omar " + name, null, "EMPLOYEE", "ANALYST");
        team = Company.team(parley, "Team " + name, priya, omar, maren);
        queue = Company.queue(parley, "Desk " + name, team);
        var standard = parley.bean(Sql.class).first("select id from business_calendar where standard", Map.of(), row -> new CalendarId(row.uuid("id"))).orElseThrow();
        hours = parley.bean(BusinessCalendars.class).publish(standard, ZoneId.of("UTC"), WeeklyHours.always(), List.of(), null);
    }

    /** @param answered null where nobody has answered yet */
    UUID asked(UUID requester, Instant at, Duration answered) {
        UUID ticket = Ids.next();
        Map<String, Object> values = new HashMap<>();
        values.put("id", ticket);
        values.put("number", parley.bean(Sql.class).first("select nextval('ticket_number') as n", Map.of(), row -> row.number("n")).orElseThrow());
        values.put("requester", requester);
        values.put("queue", queue);
        values.put("at", at);
        parley.sql("""
                insert into ticket (id, number, kind, status, title, impact, urgency, priority, requester_id, filed_by_id, channel, queue_id, created_at, updated_at, version)
                values (:id, :number, 'INCIDENT', 'OPEN', '=It beeps', 'ONE', 'HINDERED', 'P3', :requester, :requester, 'PORTAL', :queue, :at, :at, 0)""", values);
        values.keySet().retainAll(List.of("id", "number", "at"));
        values.put("promise", Ids.next());
        values.put("state", answered == null ? "RUNNING" : "MET");
        values.put("hours", hours.value());
        values.put("due", at.plus(Duration.ofDays(100)));
        values.put("ended", answered == null ? null : at.plus(answered));
        parley.sql("""
                insert into promise (id, ticket_id, kind, service_class, state, calendar_version_id, target_seconds, started_at, due_at, ended_at, worth_seconds,
                    effective_start, ticket_created_at, ticket_number)
                values (:promise, :id, 'FIRST_RESPONSE', 'P3', :state, :hours, 14400, :at, :due, :ended, 14400, 0, :at, :number)""", values);
        return ticket;
    }

    /** @param pickReason why it was picked over the head of the line; null for an offer from the line */
    void offered(UUID ticket, UUID analyst, Instant at, String outcome, String reason, String pickReason) {
        Map<String, Object> values = new HashMap<>();
        UUID offer = Ids.next();
        values.put("id", offer);
        values.put("ticket", ticket);
        values.put("queue", queue);
        values.put("analyst", analyst);
        values.put("at", at);
        values.put("kind", pickReason == null ? "NEXT" : "PICKED");
        values.put("until", pickReason == null ? at.plusSeconds(60) : null);
        values.put("head", pickReason == null ? null : ticket);
        values.put("pick", pickReason);
        parley.sql("""
                insert into offer (id, kind, ticket_id, queue_id, analyst_id, shown_at, kept_until, place, share, head_id, pick_reason, pick_words)
                values (:id, :kind, :ticket, :queue, :analyst, :at, :until, 1, 0.5, :head, :pick, 'words')""", values);
        Map<String, Object> outcomes = new HashMap<>();
        outcomes.put("id", offer);
        outcomes.put("outcome", outcome);
        outcomes.put("reason", reason);
        outcomes.put("at", at.plusSeconds(20));
        parley.sql("insert into offer_outcome (offer_id, outcome, reason, words, at, seconds) values (:id, :outcome, :reason, 'words', :at, 20)", outcomes);
    }

    void handedOn(UUID ticket, UUID by, Instant at, boolean replied) {
        parley.sql("""
                insert into hand_over (id, ticket_id, from_id, to_queue_id, by_id, note, replied, at)
                values (:id, :ticket, :by, :queue, :by, 'Somebody else', :replied, :at)""",
                Map.of("id", Ids.next(), "ticket", ticket, "by", by, "queue", queue, "replied", replied, "at", at));
    }
}
