package parley.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import parley.platform.sql.Sql;
import parley.servicelevel.BusinessCalendars;
import parley.servicelevel.CalendarVersionId;

/**
 * Fills the desk of the demo company with years of tickets, so that it can be looked at, and measured, at the size of a
 * large desk. They are written beside the services, a few thousand in one transaction, because a service would take days;
 * every row is one that the services wrote for a ticket of the last three months. Inboxes hold none of them, and neither
 * do the lists of exception requests.
 */
@Singleton
@Requires(property = "parley.demo", value = "true")
class OlderTickets {

    /** Tickets of the last months that stand for themselves: no case file, file, follow-up or jump over another ticket hangs on them. */
    private static final String ORIGINALS = """
            from ticket t
            where t.number >= :from and t.kind <> 'EXCEPTION_REQUEST' and t.follows_id is null and t.held_until is null and t.status <> 'RESOLVED'
              and not exists (select 1 from ticket f where f.follows_id = t.id)
              and not exists (select 1 from attachment a where a.ticket_id = t.id)
              and not exists (select 1 from awaited_act w where w.ticket_id = t.id)
              and not exists (select 1 from open_offer o where o.ticket_id = t.id)
              and not exists (select 1 from offer o where o.ticket_id = t.id and o.head_id is not null)
              and not exists (select 1 from support_request s where s.ticket_id = t.id)
            """;

    /** What is copied of each table, in the order in which they refer to each other. */
    private static final Map<String, String> ROWS = rows();

    private final Sql sql;
    private final BusinessCalendars calendars;
    private final ObjectMapper json;
    private final boolean embedded;

    OlderTickets(Sql sql, BusinessCalendars calendars, ObjectMapper json, @Value("${parley.database.kind}") String kind) {
        this.sql = sql;
        this.calendars = calendars;
        this.json = json;
        this.embedded = kind.equals("h2");
    }

    private static Map<String, String> rows() {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("ticket", "x.id as of_ticket from ticket x where x.id = any(:tickets)");
        for (String table : List.of("message", "watcher", "promise", "offer", "hand_over", "activity")) {
            rows.put(table, "x.ticket_id as of_ticket from " + table + " x where x.ticket_id = any(:tickets)" + (table.equals("activity") ? " order by x.seq" : ""));
        }
        rows.put("promise_pause", "p.ticket_id as of_ticket from promise_pause x join promise p on p.id = x.promise_id where p.ticket_id = any(:tickets)");
        rows.put("offer_outcome", "o.ticket_id as of_ticket from offer_outcome x join offer o on o.id = x.offer_id where o.ticket_id = any(:tickets)");
        return rows;
    }

    /** Older tickets have lower numbers, so theirs are set aside before the company lives. @return the first of them */
    long setAside(long size) {
        long first = sql.first("select nextval('ticket_number') as n", Map.of(), row -> row.number("n")).orElseThrow();
        sql.update("alter sequence ticket_number restart with " + (first + size), Map.of());
        return first;
    }

    /** What was set aside when the company moved in, with the tickets that it lived through since. */
    Archive archive(Reserved reserved) {
        return new Archive(originals(reserved), calendars, reserved.size(), reserved.until());
    }

    /** How many were set aside, from which number on; of none for a company that moved in without. */
    Reserved reserved() {
        return sql.first("select at, detail from activity where kind = :kind order by seq limit 1", Map.of("kind", DemoService.MOVED_IN), row -> {
            Map<String, Object> detail = read(row.text("detail"));
            return new Reserved(number(detail, "olderFrom"), number(detail, "older"), row.instant("at").plus(Life.LIVED));
        }).orElseThrow();
    }

    /** @return how many there are then */
    @Transactional
    long write(Archive archive, Reserved reserved) {
        long there = sql.first("select count(*) as n from ticket where number >= :first and number < :end",
                Map.of("first", reserved.first(), "end", reserved.end()), row -> row.number("n")).orElseThrow();
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
        Map<UUID, UUID> retold = new LinkedHashMap<>();
        long number = reserved.first() + there;
        for (Retelling ticket : archive.after(there)) {
            Map<String, List<Map<String, Object>>> rows = ticket.rows(number++);
            retold.put(ticket.idOf(rows), ticket.original().id());
            rows.forEach((table, more) -> all.computeIfAbsent(table, first -> new ArrayList<>()).addAll(more));
        }
        all.forEach(this::insert);
        noteWords(retold);
        return there + retold.size();
    }

    private void insert(String table, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            List<String> columns = List.copyOf(rows.get(0).keySet());
            sql.each("insert into %s (%s) values (:%s)".formatted(table, String.join(", ", columns), String.join(", :", columns)), rows);
        }
    }

    /** As a changed ticket is noted: the index beside the embedded database reads it, the other one has the words already. */
    private void noteWords(Map<UUID, UUID> retold) {
        if (embedded) {
            sql.each("insert into search_queue (ticket_id) values (:ticket)", retold.keySet().stream().map(ticket -> Map.of("ticket", ticket)).toList());
        } else if (!retold.isEmpty()) {
            sql.update("""
                    insert into ticket_text (ticket_id, asked, noted)
                    select r.ticket, x.asked, x.noted
                    from unnest(cast(:tickets as uuid[]), cast(:originals as uuid[])) as r (ticket, original)
                    join ticket_text x on x.ticket_id = r.original""",
                    Map.of("tickets", List.copyOf(retold.keySet()), "originals", List.copyOf(retold.values())));
        }
    }

    private List<Original> originals(Reserved reserved) {
        Map<UUID, ZoneId> zones = new LinkedHashMap<>();
        Map<UUID, String> titles = new HashMap<>();
        sql.list("""
                select t.id, t.title, (select p.calendar_version_id from promise p where p.ticket_id = t.id and p.kind = 'FIRST_RESPONSE') as hours
                """ + ORIGINALS + " order by t.number", Map.of("from", reserved.end()), row -> {
            titles.put(row.uuid("id"), row.text("title"));
            return zones.put(row.uuid("id"), calendars.version(new CalendarVersionId(row.uuid("hours"))).zone());
        });
        Map<UUID, Map<String, List<Map<String, Object>>>> rows = new HashMap<>();
        ROWS.forEach((table, from) -> sql.list("select x.*, " + from, Map.of("tickets", zones.keySet()), row -> {
            Map<String, Object> values = row.values();
            UUID ticket = (UUID) values.remove("of_ticket");
            values.remove("seq");
            return rows.computeIfAbsent(ticket, first -> empty()).get(table).add(values);
        }));
        Map<String, Season> seasons = EverydayBook.read().stream().filter(ticket -> ticket.season() != null)
                .collect(Collectors.toMap(Everyday::title, Everyday::season, (one, other) -> one));
        return zones.entrySet().stream()
                .map(ticket -> new Original(ticket.getKey(), rows.get(ticket.getKey()), ticket.getValue(), seasons.get(titles.get(ticket.getKey()))))
                .toList();
    }

    private static Map<String, List<Map<String, Object>>> empty() {
        Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
        ROWS.keySet().forEach(table -> rows.put(table, new ArrayList<>()));
        return rows;
    }

    private Map<String, Object> read(String text) {
        try {
            return json.readValue(text, Argument.mapOf(String.class, Object.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long number(Map<String, Object> detail, String name) {
        return detail.get(name) instanceof Number number ? number.longValue() : 0;
    }

    /** Numbers set aside for older tickets, and the moment before which they were asked. */
    record Reserved(long first, long size, Instant until) {

        long end() {
            return first + size;
        }
    }
}
