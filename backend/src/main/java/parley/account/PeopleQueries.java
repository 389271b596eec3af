package parley.account;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import parley.platform.page.NameCursor;
import parley.platform.page.Page;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** People as administrators see them. */
@Singleton
class PeopleQueries {

    private final PhoneBook phoneBook;
    private final Sql sql;
    private final Clock clock;

    PeopleQueries(PhoneBook phoneBook, Sql sql, Clock clock) {
        this.phoneBook = phoneBook;
        this.sql = sql;
        this.clock = clock;
    }

    /** @param search words in the name, or part of the address; @param role only people with it; @param active only these, or those who left */
    Page<PersonSummary> people(@Nullable String search, @Nullable Role role, @Nullable Boolean active, @Nullable NameCursor after, int limit) {
        Map<String, Object> values = new HashMap<>();
        values.put("search", search == null || search.isBlank() ? null : pattern(search));
        values.put("role", role);
        values.put("active", active);
        values.put("afterName", after == null ? "" : after.name());
        values.put("afterId", after == null ? new UUID(0, 0) : after.id());
        values.put("limit", limit + 1);
        return Page.byName(sql.list("""
                select p.id, p.name, p.email, p.title, p.active, p.password_hash is not null as has_password,
                       d.id as department_id, d.name as department_name, s.id as site_id, s.name as site_name,
                       (select string_agg(r.role, ',') from person_role r where r.person_id = p.id) as roles
                from person p
                left join department d on d.id = p.department_id
                left join site s on s.id = p.site_id
                where (p.name, p.id) > (:afterName, :afterId)
                  and (cast(:search as varchar) is null or lower(p.name) like :search escape '!' or p.login like :search escape '!')
                  and (cast(:role as varchar) is null or exists (select 1 from person_role r where r.person_id = p.id and r.role = :role))
                  and (cast(:active as boolean) is null or p.active = :active)
                order by p.name, p.id
                limit :limit""", values, PeopleQueries::summary), limit, person -> new NameCursor(person.name(), person.id()));
    }

    /** Everything about one person, in four statements. */
    Optional<PersonDetail> person(PersonId id) {
        return sql.first("""
                select p.id, p.name, p.email, p.phone, p.title, p.active, p.password_hash is not null as has_password, p.created_at, p.version,
                       d.id as department_id, d.name as department_name, s.id as site_id, s.name as site_name,
                       m.id as manager_id, m.name as manager_name,
                       (select string_agg(r.role, ',') from person_role r where r.person_id = p.id) as roles,
                       (select max(i.expires_at) from invitation i where i.person_id = p.id and i.used_at is null and i.expires_at > :now) as invited_until,
                       (select count(*) from person_role r join person a on a.id = r.person_id where r.role = 'ADMINISTRATOR' and a.active) as administrators
                from person p
                left join department d on d.id = p.department_id
                left join site s on s.id = p.site_id
                left join person m on m.id = p.manager_id
                where p.id = :id""",
                Map.of("id", id.value(), "now", clock.instant()), row -> detail(row, phoneBook.furtherNumbers(id), teams(id), groups(id)));
    }

    private List<TeamName> teams(PersonId id) {
        return sql.list("""
                select t.id, t.name from team t join team_member m on m.team_id = t.id where m.person_id = :id order by t.name""",
                Map.of("id", id.value()), row -> new TeamName(row.uuid("id"), row.text("name")));
    }

    private List<ApproverGroupName> groups(PersonId id) {
        return sql.list("""
                select g.role, g.name from approver_group g join approver_group_member m on m.role = g.role where m.person_id = :id order by g.name""",
                Map.of("id", id.value()), row -> new ApproverGroupName(row.text("role"), row.text("name")));
    }

    private static PersonSummary summary(Row row) {
        return new PersonSummary(row.uuid("id"), row.text("name"), row.text("email"), row.text("title"), department(row), site(row),
                roles(row.text("roles")), row.flag("active"), row.flag("has_password"));
    }

    private static PersonDetail detail(Row row, List<String> numbers, List<TeamName> teams, List<ApproverGroupName> groups) {
        List<Role> roles = roles(row.text("roles"));
        boolean active = row.flag("active");
        boolean last = active && roles.contains(Role.ADMINISTRATOR) && row.number("administrators") == 1;
        Instant invitedUntil = row.instant("invited_until");
        return new PersonDetail(row.uuid("id"), row.text("name"), row.text("email"), row.text("phone"), numbers, row.text("title"), department(row), site(row),
                row.uuid("manager_id") == null ? null : new PersonName(row.uuid("manager_id"), row.text("manager_name")),
                roles, teams, groups, active, row.flag("has_password"), invitedUntil, last, row.instant("created_at"), row.number("version"),
                actions(active, last));
    }

    private static List<PersonAction> actions(boolean active, boolean last) {
        List<PersonAction> actions = new ArrayList<>(List.of(PersonAction.CHANGE));
        if (!active) {
            actions.add(PersonAction.REACTIVATE);
            return actions;
        }
        actions.add(PersonAction.INVITE);
        if (!last) {
            actions.add(PersonAction.DEACTIVATE);
        }
        return actions;
    }

    private static @Nullable DepartmentName department(Row row) {
        return row.uuid("department_id") == null ? null : new DepartmentName(row.uuid("department_id"), row.text("department_name"));
    }

    private static @Nullable SiteName site(Row row) {
        return row.uuid("site_id") == null ? null : new SiteName(row.uuid("site_id"), row.text("site_name"));
    }

    static List<Role> roles(@Nullable String names) {
        return names == null ? List.of() : Arrays.stream(names.split(",")).map(Role::valueOf).sorted().toList();
    }

    /** What is typed is looked for as it is: its percent signs and underscores are no wild cards. */
    static String pattern(String search) {
        return "%" + search.strip().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
