package parley.call;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import parley.account.PersonName;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** Reads telephone lines and extensions for those who administer them. */
@Singleton
class TelephonyAdminQueries {

    private static final Duration LATELY = Duration.ofDays(7);
    private static final int MOST_UNKNOWN = 100;

    private final Sql sql;
    private final Clock clock;

    TelephonyAdminQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<TelephonyLineView> lines() {
        return lines("true", Map.of());
    }

    TelephonyLineView line(UUID id) {
        return lines("l.id = :id", Map.of("id", id)).stream().findFirst().orElseThrow(NothingHere::new);
    }

    List<ExtensionView> extensions() {
        return sql.list("""
                select e.id, e.extension, p.id as person_id, p.name from telephony_extension e join person p on p.id = e.person_id
                order by p.name, e.extension""", Map.of(), row -> new ExtensionView(row.uuid("id"), row.text("extension"), new PersonName(row.uuid("person_id"), row.text("name"))));
    }

    ExtensionView extension(UUID id) {
        return extensions().stream().filter(extension -> extension.id().equals(id)).findFirst().orElseThrow(NothingHere::new);
    }

    private List<TelephonyLineView> lines(String which, Map<String, Object> values) {
        Map<UUID, List<String>> unknown = unknownExtensions();
        return sql.list("""
                select l.id, l.version, l.name, l.queue_id, q.name as queue_name, l.signed, l.networks, l.active, p.id as person_id, p.name as person_name,
                       l.created_at, l.last_heard_at
                from telephony_line l join queue q on q.id = l.queue_id join person p on p.id = l.created_by
                where %s order by l.name, l.id""".formatted(which), values, row -> line(row, unknown.getOrDefault(row.uuid("id"), List.of())));
    }

    private Map<UUID, List<String>> unknownExtensions() {
        Map<String, Object> values = new HashMap<>();
        values.put("since", clock.instant().minus(LATELY));
        values.put("limit", MOST_UNKNOWN);
        return sql.list("""
                select distinct c.line_id, e.who
                from telephony_event e join phone_call c on c.id = e.call_id
                left join telephony_extension x on x.extension = e.who
                where e.heard_at > :since and e.who <> '' and x.id is null
                order by e.who limit :limit""", values, row -> new Unknown(row.uuid("line_id"), row.text("who"))).stream()
                .collect(Collectors.groupingBy(Unknown::line, Collectors.mapping(Unknown::who, Collectors.toList())));
    }

    private static TelephonyLineView line(Row row, List<String> unknown) {
        return new TelephonyLineView(row.uuid("id"), row.number("version"), row.text("name"), row.uuid("queue_id"), row.text("queue_name"), row.flag("signed"),
                row.text("networks"), row.flag("active"), new PersonName(row.uuid("person_id"), row.text("person_name")), row.instant("created_at"),
                row.instant("last_heard_at"), unknown);
    }

    private record Unknown(UUID line, String who) {}
}
