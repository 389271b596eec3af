package parley.disclosure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import parley.account.ApproverGroupService;
import parley.account.PersonName;
import parley.account.SafeHarbourTeam;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** Who is in the safe harbour team, and who came to it and left it by whose hand. */
@Singleton
class Team {

    private static final int CHANGES_SHOWN = 20;

    private final Sql sql;
    private final ObjectMapper json;

    Team(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    List<TeamMemberView> members() {
        return sql.list("""
                select p.id, p.name, m.added_at from approver_group_member m join person p on p.id = m.person_id and p.active
                where m.role = :role order by p.name, p.id""",
                Map.of("role", SafeHarbourTeam.ROLE),
                row -> new TeamMemberView(row.uuid("id"), row.text("name"), row.instant("added_at")));
    }

    /** Somebody who is neither whose disclosure it is nor leads them, so that it is answered. */
    boolean takes(@Nullable UUID discloser) {
        Map<String, Object> values = new HashMap<>();
        values.put("role", SafeHarbourTeam.ROLE);
        values.put("discloser", discloser == null ? new UUID(0, 0) : discloser);
        return sql.first("""
                select count(*) as n from approver_group_member m join person p on p.id = m.person_id and p.active
                where m.role = :role and p.id <> :discloser
                and not exists (select 1 from person discloser where discloser.id = :discloser and discloser.manager_id = p.id)""",
                values, row -> row.number("n") > 0).orElse(false);
    }

    List<TeamChange> changes() {
        List<Entry> entries = sql.list("""
                select a.kind, a.at, a.detail, p.id as by_id, p.name as by_name
                from activity a left join person p on p.id = a.actor_id
                where a.subject_id = :team and a.subject = 'APPROVER_GROUP' and a.kind in ('APPROVER_ADDED', 'APPROVER_REMOVED')
                order by a.seq desc limit :shown""",
                Map.of("team", ApproverGroupService.subject(SafeHarbourTeam.ROLE), "shown", CHANGES_SHOWN), this::entry);
        Map<UUID, String> names = names(entries);
        return entries.stream()
                .map(entry -> new TeamChange(named(entry.person(), names), entry.joined(), entry.by(), entry.at()))
                .toList();
    }

    private Map<UUID, String> names(List<Entry> entries) {
        return sql.list("select id, name from person where id = any(:people)", Map.of("people", people(entries)),
                        row -> new PersonName(row.uuid("id"), row.text("name"))).stream()
                .collect(Collectors.toMap(PersonName::id, PersonName::name));
    }

    private static List<UUID> people(List<Entry> entries) {
        List<UUID> people = entries.stream().map(Entry::person).distinct().collect(Collectors.toList());
        people.add(new UUID(0, 0));
        return people;
    }

    private static @Nullable PersonName named(UUID person, Map<UUID, String> names) {
        return names.containsKey(person) ? new PersonName(person, names.get(person)) : null;
    }

    private Entry entry(Row row) {
        try {
            Map<String, Object> detail = json.readValue(row.text("detail"), Argument.mapOf(String.class, Object.class));
            PersonName by = row.uuid("by_id") == null ? null : new PersonName(row.uuid("by_id"), row.text("by_name"));
            return new Entry(UUID.fromString(detail.get("person").toString()), row.text("kind").equals("APPROVER_ADDED"), by, row.instant("at"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Entry(UUID person, boolean joined, @Nullable PersonName by, java.time.Instant at) {}
}
