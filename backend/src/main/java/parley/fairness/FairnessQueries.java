package parley.fairness;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.servicelevel.BusinessCalendars;
import parley.servicelevel.CalendarVersionId;
import parley.ticket.Priority;
import parley.ticket.TicketSight;

/**
 * Reads the contacts and offers of a quarter in the queues that somebody answers for, one statement for each; bounded by
 * the quarter through the indexes of tickets and of offers by queue.
 */
@Singleton
class FairnessQueries {

    /**
     * Offers and rings that say something about whose they were. What one picked or was given was not offered; what was
     * withdrawn, or where the caller hung up, was answered by nobody; asking for support is never counted. What is not
     * known here is taken neither for the one nor for the other.
     */
    static final String ANSWERED = """
            o.kind not in ('PICKED', 'ASSIGNED') and x.outcome in ('ACCEPTED', 'ANSWERED', 'PASSED', 'DECLINED', 'TIMED_OUT', 'RANG_OUT')
              and (x.reason is null or x.reason <> 'NEEDS_SUPPORT')""";

    static final String ANSWERING = """
            case x.outcome when 'ACCEPTED' then 'TAKEN' when 'ANSWERED' then 'TAKEN' when 'DECLINED' then 'PASSED' else x.outcome end""";

    private static final String ASKED = "t.queue_id = any(:queues) and t.created_at >= :from and t.created_at < :until and " + TicketSight.WORKS;

    /** What the queues were asked in the time, queue by queue; of several at once H2 would read all that they ever had. */
    private static final String OF_QUEUES = """
            from queue line
            left join ticket t on t.queue_id = line.id and t.created_at >= :from and t.created_at < :until""";

    private final Sql sql;
    private final BusinessCalendars calendars;

    FairnessQueries(Sql sql, BusinessCalendars calendars) {
        this.sql = sql;
        this.calendars = calendars;
    }

    /** The queues of the teams that somebody is in, with their names, and the zone of the company's standard calendar. */
    Desk desk(CurrentUser viewer) {
        var zones = new ArrayList<ZoneId>();
        var queues = new java.util.LinkedHashMap<UUID, String>();
        sql.list("""
                select q.id, q.name, (
                    select v.zone from business_calendar c join calendar_version v on v.calendar_id = c.id
                    where c.standard order by v.number desc limit 1) as zone
                from queue q
                where exists (select 1 from team_member m where m.team_id = q.team_id and m.person_id = :me)
                order by q.name, q.id""", Map.of("me", viewer.id().value()),
                row -> {
                    zones.add(ZoneId.of(row.text("zone")));
                    return queues.put(row.uuid("id"), row.text("name"));
                });
        return new Desk(queues, zones.isEmpty() ? ZoneId.of("UTC") : zones.get(0));
    }

    /** Who asked for what, and how long they waited: the promise of a first response ends with the first word, or the answered call. */
    List<Contact> contacts(FairnessScope scope, Map<UUID, Integer> turnedAway) {
        return sql.list("""
                select t.id, t.requester_id, r.department_id, t.queue_id, t.priority, t.created_at, p.calendar_version_id, p.state, p.ended_at
                %s
                join promise p on p.ticket_id = t.id and p.kind = 'FIRST_RESPONSE'
                join person r on r.id = t.requester_id
                where line.id = any(:queues) and %s""".formatted(OF_QUEUES, ASKED), values(scope), row -> contact(row, scope, turnedAway.getOrDefault(row.uuid("id"), 0)));
    }

    private Contact contact(Row row, FairnessScope scope, int turnedAway) {
        var calendar = calendars.version(new CalendarVersionId(row.uuid("calendar_version_id")));
        Instant asked = row.instant("created_at");
        Instant end = row.instant("ended_at");
        var clock = asked.atZone(calendar.zone());
        boolean answered = row.text("state").equals("MET") || row.text("state").equals("BREACHED");
        return new Contact(row.uuid("id"), row.uuid("requester_id"), row.uuid("department_id"),
                new Stratum(row.uuid("queue_id"), row.value("priority", Priority.class), HourBand.of(clock)), clock.toLocalDate(),
                calendar.between(asked, end == null ? scope.now() : end).toSeconds(), answered, turnedAway);
    }

    /** Every offer that was answered one way or the other since the quarter began. */
    List<Offered> offers(FairnessScope scope) {
        return sql.list("""
                select o.ticket_id, o.queue_id, o.analyst_id, o.shown_at, %s as answering, x.reason
                from queue line
                left join offer o on o.queue_id = line.id and o.shown_at >= :from
                join offer_outcome x on x.offer_id = o.id
                where line.id = any(:queues) and o.ticket_id is not null and %s""".formatted(ANSWERING, ANSWERED),
                Map.of("queues", scope.queues(), "from", scope.from()),
                row -> new Offered(row.uuid("ticket_id"), row.uuid("queue_id"), row.uuid("analyst_id"), row.instant("shown_at"),
                        row.value("answering", Answering.class), row.text("reason")));
    }

    /** How often tickets were handed on by who had them, without a public word. */
    Map<UUID, Integer> handedOn(FairnessScope scope) {
        var times = new HashMap<UUID, Integer>();
        sql.list("""
                select h.ticket_id, count(*) as times
                %s
                join hand_over h on h.ticket_id = t.id
                where line.id = any(:queues) and not h.replied and h.from_id is not null and %s
                group by h.ticket_id""".formatted(OF_QUEUES, ASKED), values(scope), row -> times.put(row.uuid("ticket_id"), row.integer("times")));
        return times;
    }

    /** The days since the quarter began on which a rule of routing, a queue or its promises were changed; rules that are gone are not known any more. */
    List<LocalDate> changes(FairnessScope scope) {
        return sql.list("""
                select a.at
                from (
                    select q.id from queue q where q.id = any(:queues)
                    union all
                    select r.id from routing_rule r where r.queue_id = any(:queues)
                ) s
                join activity a on a.subject_id = s.id
                where a.at >= :from and a.kind in ('QUEUE_CHANGED', 'QUEUE_TARGETS_CHANGED', 'QUEUE_TARGETS_USUAL', 'ROUTING_RULE_CREATED',
                    'ROUTING_RULE_CHANGED', 'ROUTING_RULE_MOVED')""", Map.of("queues", scope.queues(), "from", scope.from()),
                row -> LocalDate.ofInstant(row.instant("at"), scope.zone())).stream().distinct().sorted().toList();
    }

    /** What people and departments are called; those with a department are told with it. */
    Map<UUID, Named> names(Collection<UUID> ids) {
        var names = new HashMap<UUID, Named>();
        if (!ids.isEmpty()) {
            sql.list("""
                    select p.id, p.name, d.name as department from person p left join department d on d.id = p.department_id where p.id = any(:ids)
                    union all
                    select d.id, d.name, null from department d where d.id = any(:ids)""", Map.of("ids", ids),
                    row -> names.put(row.uuid("id"), new Named(row.text("name"), row.text("department"))));
        }
        return names;
    }

    /** Numbers and titles of tickets. */
    Map<UUID, Titled> titles(Collection<UUID> ids, FairnessScope scope) {
        var titles = new HashMap<UUID, Titled>();
        if (!ids.isEmpty()) {
            var values = values(scope);
            values.put("ids", ids);
            sql.list("select t.id, t.number, t.title, t.created_at from ticket t where t.id = any(:ids) and " + ASKED, values,
                    row -> titles.put(row.uuid("id"), new Titled(row.number("number"), row.text("title"), row.instant("created_at"))));
        }
        return titles;
    }

    private static Map<String, Object> values(FairnessScope scope) {
        var values = new HashMap<String, Object>(TicketSight.viewer(scope.viewer()));
        values.put("queues", scope.queues());
        values.put("from", scope.from());
        values.put("until", scope.until());
        return values;
    }

    /** Whom somebody answers for. */
    record Desk(Map<UUID, String> queues, ZoneId zone) {}

    /** What somebody is called. */
    record Named(String name, String department) {}

    /** What a ticket is called. */
    record Titled(long number, String title, Instant createdAt) {}
}
