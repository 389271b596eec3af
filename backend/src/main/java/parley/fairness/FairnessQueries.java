package parley.fairness;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.account.CurrentUser;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.report.CoursePacks;
import parley.report.KeptContact;
import parley.report.Unsettled;
import parley.servicelevel.BusinessCalendars;
import parley.servicelevel.CalendarVersionId;
import parley.servicelevel.PromiseState;
import parley.ticket.Priority;
import parley.ticket.TicketSight;

/**
 * Reads the contacts and offers of a quarter in the queues that somebody answers for: of what is closed or answered for
 * long, out of the packs of its days; the rest from tickets and offers themselves, as much as is in hand.
 */
@Singleton
class FairnessQueries {

    private static final String ASKED = "t.queue_id = any(:queues) and t.created_at >= :from and t.created_at < :until and " + TicketSight.WORKS;

    private static final String UNSETTLED = "from (" + Unsettled.TICKETS + ") c left join ticket t on t.id = c.id";
    private static final String IN_SCOPE = "t.queue_id = any(:queues) and t.created_at >= :from and t.created_at < :until and " + TicketSight.WORKS_AMONG_MANY;

    private final Sql sql;
    private final BusinessCalendars calendars;
    private final CoursePacks courses;
    private final OfferPacks offers;

    FairnessQueries(Sql sql, BusinessCalendars calendars, CoursePacks courses, OfferPacks offers) {
        this.sql = sql;
        this.calendars = calendars;
        this.courses = courses;
        this.offers = offers;
    }

    /** The queues of the teams that somebody is in, with their names, the zone of the company's standard calendar, and until when what is kept counts. */
    Desk desk(CurrentUser viewer) {
        var zones = new ArrayList<ZoneId>();
        var kept = new ArrayList<Instant>();
        var queues = new java.util.LinkedHashMap<UUID, String>();
        sql.list("""
                select q.id, q.name, (
                    select v.zone from business_calendar c join calendar_version v on v.calendar_id = c.id
                    where c.standard order by v.number desc limit 1) as zone,
                    %s as kept_until, %s as offers_kept_on
                from queue q
                where exists (select 1 from team_member m where m.team_id = q.team_id and m.person_id = :me)
                order by q.name, q.id""".formatted(Unsettled.KEPT_UNTIL, OfferPacks.LAST_DAY), Map.of("me", viewer.id().value()),
                row -> {
                    zones.add(ZoneId.of(row.text("zone")));
                    Instant until = row.instant("kept_until");
                    kept.add(until == null ? Instant.EPOCH : until);
                    kept.add(OfferPacks.after(row.date("offers_kept_on")));
                    return queues.put(row.uuid("id"), row.text("name"));
                });
        return zones.isEmpty() ? new Desk(queues, ZoneId.of("UTC"), Instant.EPOCH, Instant.EPOCH) : new Desk(queues, zones.get(0), kept.get(0), kept.get(1));
    }

    /** What is kept of who asked for what. */
    List<KeptContact> kept(FairnessScope scope) {
        return courses.contacts(scope.from(), scope.until(), scope.queues(), scope.viewer());
    }

    /**
     * Who asked for what, and how long they waited: the promise of a first response ends with the first word, or the
     * answered call. In one order, wherever it comes from, because sums of fractions depend on it in their last digits.
     */
    List<Contact> contacts(List<Contact> unsettled, List<KeptContact> kept, Map<UUID, Integer> turnedAway) {
        var told = unsettled.stream().map(Contact::ticket).collect(Collectors.toSet());
        var departments = departments(kept);
        return Stream.concat(
                unsettled.stream().map(contact -> contact.withOffers(turnedAway.getOrDefault(contact.ticket(), 0))),
                kept.stream().filter(contact -> !told.contains(contact.ticket()))
                        .map(contact -> contact(contact, departments.get(contact.requester())).withOffers(turnedAway.getOrDefault(contact.ticket(), 0))))
                .sorted(Comparator.comparing(Contact::ticket)).toList();
    }

    /** Those about whose tickets nothing kept counts, as if no offer of theirs had been turned away. */
    List<Contact> unsettled(FairnessScope scope) {
        return sql.list("""
                select t.id, t.requester_id, r.department_id, t.queue_id, t.priority, t.created_at, p.calendar_version_id, p.state, p.ended_at,
                       (select count(*) from hand_over h where h.ticket_id = t.id and not h.replied and h.from_id is not null) as handed_on
                %s
                join promise p on p.ticket_id = t.id and p.kind = 'FIRST_RESPONSE'
                join person r on r.id = t.requester_id
                where %s""".formatted(UNSETTLED, IN_SCOPE), values(scope), row -> contact(row, scope));
    }

    private static Contact contact(KeptContact kept, @Nullable UUID department) {
        var clock = kept.askedAt().atZone(kept.zone());
        return new Contact(kept.ticket(), kept.requester(), department, new Stratum(kept.queue(), kept.priority(), HourBand.of(clock)), clock.toLocalDate(),
                kept.waited(), kept.answered(), kept.handedOn(), kept.handedOn());
    }

    /** Where people are now, who asked once. */
    private Map<UUID, UUID> departments(List<KeptContact> kept) {
        var departments = new HashMap<UUID, UUID>();
        if (!kept.isEmpty()) {
            sql.list("select p.id, p.department_id from person p where p.id = any(:people)",
                    Map.of("people", kept.stream().map(KeptContact::requester).collect(Collectors.toSet())),
                    row -> departments.put(row.uuid("id"), row.uuid("department_id")));
        }
        return departments;
    }

    private Contact contact(Row row, FairnessScope scope) {
        var calendar = calendars.version(new CalendarVersionId(row.uuid("calendar_version_id")));
        Instant asked = row.instant("created_at");
        Instant end = row.instant("ended_at");
        var clock = asked.atZone(calendar.zone());
        boolean answered = row.value("state", PromiseState.class).isDone();
        return new Contact(row.uuid("id"), row.uuid("requester_id"), row.uuid("department_id"),
                new Stratum(row.uuid("queue_id"), row.value("priority", Priority.class), HourBand.of(clock)), clock.toLocalDate(),
                calendar.between(asked, end == null ? scope.now() : end).toSeconds(), answered, row.integer("handed_on"), row.integer("handed_on"));
    }

    /** Every offer that was answered one way or the other since the quarter began, ticket by ticket, the first first. */
    List<Offered> offers(FairnessScope scope) {
        Instant kept = scope.offersKeptUntil();
        var all = new ArrayList<>(offers.keptSince(scope.from(), kept, scope.queues()));
        all.addAll(offers.shownSince(kept.isAfter(scope.from()) ? kept : scope.from(), scope.queues()));
        all.sort(Comparator.comparing(Offered::ticket).thenComparing(Offered::at));
        return all;
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
                where a.subject <> 'TICKET' and a.at >= :from and a.kind in ('QUEUE_CHANGED', 'QUEUE_TARGETS_CHANGED', 'QUEUE_TARGETS_USUAL', 'ROUTING_RULE_CREATED',
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
        values.put("kept_until", scope.keptUntil());
        return values;
    }

    /** Whom somebody answers for, and until when what is kept of that counts. */
    record Desk(Map<UUID, String> queues, ZoneId zone, Instant keptUntil, Instant offersKeptUntil) {}

    /** What somebody is called. */
    record Named(String name, String department) {}

    /** What a ticket is called. */
    record Titled(long number, String title, Instant createdAt) {}
}
