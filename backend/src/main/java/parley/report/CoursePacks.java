package parley.report;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.account.CurrentUser;
import parley.platform.sql.Sql;
import parley.report.KeptTickets.Pack;
import parley.servicelevel.BusinessCalendars;
import parley.servicelevel.CalendarVersionId;
import parley.ticket.TicketKind;
import parley.ticket.TicketSight;

/** What is kept of how closed tickets went: one value for each day on which they were asked, queue, kind and calendar. */
@Singleton
public class CoursePacks {

    /** A pack holds no more, so that each stays a small value. */
    private static final int MOST = 1_000;

    /** What the viewer asked for is left out when the pack is read. */
    private static final String IN_SCOPE = "line.id = any(:queues) and (cast(:kind as varchar(20)) is null or k.kind = :kind) and "
            + TicketSight.worksQueue("k.queue_id");

    private static final String UPDATE = """
            update course_pack k set tickets = :tickets, closed_until = :closed_until, last_ticket_id = :last_ticket, last_moment_at = :last_moment, courses = :courses
            where k.queue_id = :queue and k.asked_on = :day and k.kind = :kind and k.calendar_version_id = :version and k.part = :part""";

    private static final String ASKED_BETWEEN = """
            select k.queue_id, k.calendar_version_id, k.courses
            from queue line
            left join course_pack k on k.queue_id = line.id and k.asked_on >= :first_day and k.asked_on <= :last_day
            where\s""" + IN_SCOPE + "\n";

    private final Sql sql;
    private final BusinessCalendars calendars;

    CoursePacks(Sql sql, BusinessCalendars calendars) {
        this.sql = sql;
        this.calendars = calendars;
    }

    /**
     * What is kept of tickets that were asked between two moments, or before and were open or had a promise that came due
     * since. Packs are read whole, so a few tickets of the days beside are among them.
     */
    KeptTickets between(Instant from, Instant until, Scope scope) {
        var values = values(scope.viewer(), scope.chosen(), scope.kind(), from, until);
        values.put("from", from);
        return read(ASKED_BETWEEN + """
                union all
                select k.queue_id, k.calendar_version_id, k.courses
                from queue line
                left join course_pack k on k.queue_id = line.id and k.last_moment_at >= :from and k.asked_on < :first_day
                where\s""" + IN_SCOPE, values, scope.viewer());
    }

    /** What is kept of how people were received who asked between two moments. */
    public List<KeptContact> contacts(Instant from, Instant until, List<UUID> queues, CurrentUser viewer) {
        var contacts = new ArrayList<KeptContact>();
        read(ASKED_BETWEEN, values(viewer, queues, null, from, until), viewer).eachContact(contact -> {
            if (ReportQueries.isBetween(from, until, contact.askedAt())) {
                contacts.add(contact);
            }
        });
        return contacts;
    }

    private KeptTickets read(String text, Map<String, Object> values, CurrentUser viewer) {
        return new KeptTickets(sql.list(text, values, row -> new Pack(
                row.uuid("queue_id"), calendars.version(new CalendarVersionId(row.uuid("calendar_version_id"))), row.bytes("courses"))), viewer.id().value());
    }

    private static Map<String, Object> values(CurrentUser viewer, List<UUID> queues, @Nullable TicketKind kind, Instant from, Instant until) {
        var values = new HashMap<String, Object>(TicketSight.viewer(viewer));
        values.put("queues", queues);
        values.put("kind", kind);
        values.put("first_day", day(from));
        values.put("last_day", day(until));
        return values;
    }

    /** After which closing the next ticket is kept. */
    Place last() {
        return sql.first("select closed_until, last_ticket_id from course_pack order by closed_until desc, last_ticket_id desc limit 1", Map.of(),
                row -> new Place(row.instant("closed_until"), row.uuid("last_ticket_id"))).orElse(Place.FIRST);
    }

    /**
     * Adds tickets, in the order in which they were closed.
     *
     * @param again days of those among them that may have been kept before, perhaps in another queue
     */
    void add(List<Settled> settled, Collection<LocalDate> again) {
        var added = new LinkedHashMap<Key, List<Settled>>();
        settled.forEach(one -> added.computeIfAbsent(one.key(), first -> new ArrayList<>()).add(one));
        var keys = new TreeSet<>(Key.ORDER);
        keys.addAll(added.keySet());
        again.forEach(day -> keys.addAll(keysOf(day)));
        var ids = settled.stream().map(one -> one.ticket().id()).collect(Collectors.toSet());
        List<Part> parts = keys.stream().flatMap(key -> parts(key, ids, added.getOrDefault(key, List.of())).stream()).toList();
        write(UPDATE, parts.stream().filter(part -> !part.isNew));
        write("""
                insert into course_pack (queue_id, asked_on, kind, calendar_version_id, part, tickets, closed_until, last_ticket_id, last_moment_at, courses)
                values (:queue, :day, :kind, :version, :part, :tickets, :closed_until, :last_ticket, :last_moment, :courses)""",
                parts.stream().filter(part -> part.isNew));
    }

    /** A ticket is not closed any more, and what is kept of it no longer true. */
    void takeOut(UUID ticket, UUID queue, TicketKind kind, Instant askedAt) {
        var keys = keysOf(day(askedAt)).stream().filter(key -> key.queue.equals(queue) && key.kind == kind).sorted(Key.ORDER);
        write(UPDATE, keys.flatMap(key -> parts(key, Set.of(ticket), List.of()).stream()).filter(part -> part.loses));
    }

    private void write(String text, Stream<Part> parts) {
        var values = parts.map(Part::values).toList();
        if (!values.isEmpty()) {
            sql.each(text, values);
        }
    }

    private List<Key> keysOf(LocalDate day) {
        return sql.list("select distinct k.queue_id, k.kind, k.calendar_version_id from queue line join course_pack k on k.queue_id = line.id and k.asked_on = :day",
                Map.of("day", day), row -> new Key(row.uuid("queue_id"), day, row.value("kind", TicketKind.class), new CalendarVersionId(row.uuid("calendar_version_id"))));
    }

    /** The parts of one key as they will be: without what is kept anew, and with what comes to them. Locked, should two nodes ever keep the same at once. */
    private List<Part> parts(Key key, Set<UUID> anew, List<Settled> added) {
        List<Part> parts = sql.list("""
                select k.part, k.closed_until, k.last_ticket_id, k.courses
                from course_pack k
                where k.queue_id = :queue and k.asked_on = :day and k.kind = :kind and k.calendar_version_id = :version
                order by k.part for update""", key.values(), row -> {
                    var part = new Part(key, row.integer("part"), false, new Place(row.instant("closed_until"), row.uuid("last_ticket_id")));
                    part.tickets.addAll(CoursePack.read(row.bytes("courses"), calendars.version(key.calendar())));
                    part.loses = part.tickets.removeIf(ticket -> anew.contains(ticket.id()));
                    return part;
                });
        for (Settled one : added) {
            if (parts.isEmpty() || parts.get(parts.size() - 1).tickets.size() >= MOST) {
                parts.add(new Part(key, parts.size(), true, one.place()));
            }
            parts.get(parts.size() - 1).add(one);
        }
        return parts;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    /** In the order of closing. */
    record Place(Instant closedAt, UUID ticket) {

        static final Place FIRST = new Place(Instant.EPOCH, new UUID(0, 0));
    }

    /** A ticket to be kept. */
    record Settled(UUID queue, TicketKind kind, CalendarVersionId calendar, Place place, KeptTicket ticket) {

        LocalDate day() {
            return CoursePacks.day(ticket.course().ticket().createdAt());
        }

        private Key key() {
            return new Key(queue, day(), kind, calendar);
        }
    }

    private record Key(UUID queue, LocalDate day, TicketKind kind, CalendarVersionId calendar) {

        /** Packs are locked in it, so that nobody who writes waits for somebody who waits for them. */
        static final Comparator<Key> ORDER = Comparator.comparing(Key::queue).thenComparing(Key::day).thenComparing(Key::kind).thenComparing(key -> key.calendar.value());

        Map<String, Object> values() {
            return Map.of("queue", queue, "day", day, "kind", kind, "version", calendar.value());
        }
    }

    private static final class Part {

        private final Key key;
        private final int number;
        private final boolean isNew;
        private final List<KeptTicket> tickets = new ArrayList<>();
        private boolean loses;
        private Place until;

        Part(Key key, int number, boolean isNew, Place until) {
            this.key = key;
            this.number = number;
            this.isNew = isNew;
            this.until = until;
        }

        void add(Settled one) {
            tickets.add(one.ticket());
            until = one.place().closedAt().isBefore(until.closedAt()) ? until : one.place();
        }

        Map<String, Object> values() {
            var values = new HashMap<>(key.values());
            values.put("part", number);
            values.put("tickets", tickets.size());
            values.put("closed_until", until.closedAt());
            values.put("last_ticket", until.ticket());
            values.put("last_moment", tickets.stream().map(KeptTicket::lastMoment).max(Comparator.naturalOrder()).orElse(null));
            values.put("courses", CoursePack.write(tickets));
            return values;
        }
    }
}
