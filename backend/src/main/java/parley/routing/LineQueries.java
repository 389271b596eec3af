package parley.routing;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.PersonId;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.queue.QueueId;
import parley.servicelevel.CalendarVersionId;
import parley.ticket.TicketId;

/** Looks at the line. The order of the index is spelled out in full, so that either database reads it in that order. */
@Singleton
class LineQueries {

    private static final String COLUMNS = """
            p.ticket_id, p.line_queue_id, p.calendar_version_id, p.worth_seconds, p.effective_start, p.ticket_created_at, p.ticket_number""";

    private static final String ORDER = """
            p.line_queue_id, p.calendar_version_id, p.worth_seconds, p.effective_start, p.ticket_created_at, p.ticket_number""";

    private static final Duration PASSED_STAYS_AWAY = Duration.ofHours(1);
    private static final Duration UNANSWERED_STAYS_AWAY = Duration.ofMinutes(5);
    private static final UUID NOBODY = new UUID(0, 0);

    private final Sql sql;

    LineQueries(Sql sql) {
        this.sql = sql;
    }

    /**
     * The head of every target class in the lines that an analyst serves, one index look for each. It leaves out what the
     * analyst asked for, what needs what they cannot do, what is before somebody else, and what the analyst passed: for good where that was a conflict of
     * interest, for an hour otherwise, so that nothing drops out of sight where there is nobody else.
     *
     * @param lost tickets for which somebody else was faster
     */
    List<InLine> headsFor(PersonId analyst, Collection<TicketId> lost, Instant now) {
        return headsFor(analyst, lost, now, false);
    }

    /** @param pushed only in queues that offer by themselves, and not what timed out before the analyst a moment ago */
    List<InLine> headsFor(PersonId analyst, Collection<TicketId> lost, Instant now, boolean pushed) {
        var values = new HashMap<String, Object>();
        values.put("me", analyst.value());
        values.put("passed_since", now.minus(PASSED_STAYS_AWAY));
        values.put("unanswered_since", pushed ? now.minus(UNANSWERED_STAYS_AWAY) : now);
        values.put("pushed", pushed);
        values.put("lost", lost.isEmpty() ? List.of(NOBODY) : lost.stream().map(TicketId::value).toList());
        return sql.list("""
                select %s
                from (
                    select (
                        select p.id from promise p
                        join ticket t on t.id = p.ticket_id
                        where p.line_queue_id = c.queue_id and p.calendar_version_id = c.calendar_version_id and p.worth_seconds = c.worth_seconds
                          and t.requester_id <> :me
                          and not (p.ticket_id = any(:lost))
                          and not exists (select 1 from open_offer o where o.ticket_id = p.ticket_id)
                          and not exists (
                              select 1 from offer f join offer_outcome e on e.offer_id = f.id
                              where f.ticket_id = p.ticket_id and f.analyst_id = :me
                                and (e.outcome = 'PASSED' and (e.reason = 'CONFLICT_OF_INTEREST' or e.at > :passed_since)
                                  or e.outcome = 'TIMED_OUT' and f.pushed and e.at > :unanswered_since))
                          and %s
                        order by %s
                        limit 1) as promise_id
                    from target_class c
                    join queue q on q.id = c.queue_id
                    join team_member m on m.team_id = q.team_id
                    where m.person_id = :me and (q.pushes or not :pushed)
                ) head
                join promise p on p.id = head.promise_id""".formatted(COLUMNS, NeededSkills.able("p.ticket_id", ":me"), ORDER), values, LineQueries::inLine);
    }

    /** Takes hold of a ticket that still waits, until the end of the transaction; no one waits for it. */
    boolean hold(TicketId ticket) {
        return sql.first("""
                select t.id from ticket t
                where t.id = :ticket and t.assignee_id is null and t.status in ('NEW', 'OPEN')
                for update skip locked""", Map.of("ticket", ticket.value()), row -> row.uuid("id")).isPresent();
    }

    /** Waits for whoever changes the ticket now, and keeps others waiting until the end of the transaction. */
    void await(TicketId ticket) {
        sql.first("select t.id from ticket t where t.id = :ticket for update", Map.of("ticket", ticket.value()), row -> row.uuid("id"));
    }

    /** Where tickets stand in line: each once for every running promise. */
    List<InLine> standings(Collection<TicketId> tickets) {
        return sql.list("select %s from promise p where p.ticket_id = any(:tickets) and p.line_queue_id is not null".formatted(COLUMNS),
                Map.of("tickets", tickets.stream().map(TicketId::value).toList()), LineQueries::inLine);
    }

    /** Everybody in the line of a queue, once for each promise, at most so many. */
    List<InLine> line(QueueId queue, int limit) {
        return sql.list("select %s from promise p where p.line_queue_id = :queue order by %s limit :limit".formatted(COLUMNS, ORDER),
                Map.of("queue", queue.value(), "limit", limit), LineQueries::inLine);
    }

    /** The first so many of each target class, among whom are the first so many of the line. */
    List<InLine> firstOfEachClass(QueueId queue, int limit) {
        var classes = classes(queue);
        if (classes.isEmpty()) {
            return List.of();
        }
        var values = new HashMap<String, Object>(Map.of("queue", queue.value(), "limit", limit));
        var looks = new ArrayList<String>();
        for (var targetClass : classes) {
            var index = String.valueOf(looks.size());
            values.put("calendar" + index, targetClass.calendarVersion().value());
            values.put("worth" + index, targetClass.allowed().toSeconds());
            looks.add("""
                    (select %s from promise p
                     where p.line_queue_id = :queue and p.calendar_version_id = :calendar# and p.worth_seconds = :worth#
                     order by %s limit :limit)""".formatted(COLUMNS, ORDER).replace("#", index));
        }
        return sql.list(String.join(" union all ", looks), values, LineQueries::inLine);
    }

    List<TargetClass> classes(QueueId queue) {
        return sql.list("select calendar_version_id, worth_seconds from target_class where queue_id = :queue", Map.of("queue", queue.value()),
                row -> new TargetClass(new CalendarVersionId(row.uuid("calendar_version_id")), Duration.ofSeconds(row.number("worth_seconds"))));
    }

    /** How many tickets of a line stand before one with this share, given the boundary of each class. */
    long ahead(InLine mine, Map<TargetClass, Duration> boundaries) {
        var values = new HashMap<String, Object>();
        values.put("queue", mine.queue().value());
        values.put("created", mine.waiting().createdAt());
        values.put("number", mine.waiting().ticket());
        var looks = new ArrayList<String>();
        boundaries.forEach((targetClass, boundary) -> {
            var index = String.valueOf(looks.size());
            values.put("calendar" + index, targetClass.calendarVersion().value());
            values.put("worth" + index, targetClass.allowed().toSeconds());
            values.put("boundary" + index, PromiseRows.micros(boundary));
            looks.add("""
                    select p.ticket_id from promise p
                    where p.line_queue_id = :queue and p.calendar_version_id = :calendar# and p.worth_seconds = :worth#
                      and (p.effective_start, p.ticket_created_at, p.ticket_number) < (:boundary#, :created, :number)""".replace("#", index));
        });
        return sql.first("select count(*) as n from (" + String.join(" union ", looks) + ") ahead where ahead.ticket_id <> :ticket",
                with(values, mine.ticketId()), row -> row.number("n")).orElse(0L);
    }

    /** How the line of a queue has moved since a moment. */
    Moved moved(QueueId queue, Instant since) {
        var values = Map.of("queue", queue.value(), "since", since);
        var taken = sql.first("""
                select count(*) as n from offer f join offer_outcome e on e.offer_id = f.id
                where f.queue_id = :queue and f.shown_at > :since and e.outcome = 'ACCEPTED' and f.kind <> 'CALL'""", values, row -> row.number("n")).orElse(0L);
        var joined = new HashMap<TargetClass, Long>();
        sql.list("""
                select p.calendar_version_id, p.worth_seconds, count(*) as n
                from ticket t join promise p on p.ticket_id = t.id
                where t.queue_id = :queue and t.created_at > :since and p.kind = 'FIRST_RESPONSE'
                group by p.calendar_version_id, p.worth_seconds""", values,
                row -> joined.put(new TargetClass(new CalendarVersionId(row.uuid("calendar_version_id")), Duration.ofSeconds(row.number("worth_seconds"))),
                        row.number("n")));
        return new Moved(taken, joined);
    }

    private static Map<String, Object> with(Map<String, Object> values, TicketId ticket) {
        values.put("ticket", ticket.value());
        return values;
    }

    private static InLine inLine(Row row) {
        var targetClass = new TargetClass(new CalendarVersionId(row.uuid("calendar_version_id")), Duration.ofSeconds(row.number("worth_seconds")));
        return new InLine(new TicketId(row.uuid("ticket_id")), new QueueId(row.uuid("line_queue_id")),
                new Waiting(row.number("ticket_number"), targetClass, PromiseRows.duration(row.number("effective_start")), row.instant("ticket_created_at")));
    }

    /** Tickets taken from a line, and joined to it, in some time. */
    record Moved(long taken, Map<TargetClass, Long> joined) {}
}
