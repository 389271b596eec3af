package parley.demo;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import parley.account.ApproverGroupDescription;
import parley.account.ApproverGroupService;
import parley.account.CurrentUser;
import parley.account.DepartmentDescription;
import parley.account.Passwords;
import parley.account.PeopleService;
import parley.account.PersonDescription;
import parley.account.PersonId;
import parley.account.PlaceService;
import parley.account.Role;
import parley.account.SetUp;
import parley.account.SetUpService;
import parley.account.SiteDescription;
import parley.account.TeamDescription;
import parley.account.TeamService;
import parley.platform.Secrets;
import parley.platform.sql.Sql;
import parley.platform.web.IfMatch;

/** Brings in the people of the demo company, with their places, teams and approver groups. */
@Singleton
final class Staffing {

    static final String ADMINISTRATOR = "ada";
    static final String PASSWORD = "parley demo";

    private static final IfMatch NEW = new IfMatch(0);

    private final SetUpService setUps;
    private final PeopleService people;
    private final PlaceService places;
    private final TeamService teams;
    private final ApproverGroupService approvers;
    private final Passwords passwords;
    private final Sql sql;

    Staffing(SetUpService setUps, PeopleService people, PlaceService places, TeamService teams, ApproverGroupService approvers, Passwords passwords, Sql sql) {
        this.setUps = setUps;
        this.people = people;
        this.places = places;
        this.teams = teams;
        this.approvers = approvers;
        this.passwords = passwords;
        this.sql = sql;
    }

    static String email(String key) {
        return key + "@fennwick.example";
    }

    /** The administrator, by the code that nobody had to read from the console. */
    void setUp(Map<String, Object> plan, Company company) {
        Employee administrator = employees(plan).stream().filter(employee -> employee.key().equals(ADMINISTRATOR)).findFirst().orElseThrow();
        String code = setUps.prepare().orElseThrow();
        PersonId id = setUps.setUp(new SetUp(code, administrator.name(), email(administrator.key()), Secrets.token()));
        company.add(administrator.key(), administrator.as(id));
    }

    void moveIn(Map<String, Object> plan, Company company, CurrentUser administrator) {
        Map<String, UUID> sites = new LinkedHashMap<>();
        Yamls.<String>map(plan, "sites").forEach((key, name) -> sites.put(key, places.createSite(new SiteDescription(name), administrator)));
        Map<String, UUID> departments = new LinkedHashMap<>();
        Map<String, List<String>> planned = Yamls.map(plan, "departments");
        planned.forEach((key, department) ->
                departments.put(key, places.createDepartment(new DepartmentDescription(department.get(0), null), administrator)));
        employees(plan).forEach(employee -> add(employee, sites, departments, company, administrator));
        planned.forEach((key, department) -> places.changeDepartment(departments.get(key),
                new DepartmentDescription(department.get(0), company.person(department.get(1)).id().value()), NEW, administrator));
        openDoors();
        Yamls.<List<String>>map(plan, "teams").forEach((name, members) -> gather(name, members, company, administrator));
        Yamls.<List<String>>map(plan, "approvers").forEach((role, members) -> appoint(role, members, company, administrator));
    }

    private void add(Employee employee, Map<String, UUID> sites, Map<String, UUID> departments, Company company, CurrentUser administrator) {
        PersonDescription description = new PersonDescription(employee.name(), email(employee.key()), employee.phone(), employee.title(),
                departments.get(employee.department()), sites.get(employee.site()),
                employee.manager().isEmpty() ? null : company.person(employee.manager()).id().value(), employee.roles());
        if (employee.key().equals(ADMINISTRATOR)) {
            people.change(administrator.id(), description, NEW, administrator);
        } else {
            company.add(employee.key(), employee.as(people.create(description, administrator)));
        }
    }

    /** One password for everybody, hashed once: it is printed on the console, and a hash for each would take seconds. */
    private void openDoors() {
        sql.update("update person set password_hash = :hash", Map.of("hash", passwords.hash(PASSWORD)));
    }

    /** The first team of the installation is there already, with the triage queue, and gets its name and people. */
    private void gather(String name, List<String> members, Company company, CurrentUser administrator) {
        TeamDescription team = new TeamDescription(name, ids(members, company));
        sql.first("select t.id from team t where not exists (select 1 from team_member m where m.team_id = t.id)", Map.of(), row -> row.uuid("id"))
                .ifPresentOrElse(first -> teams.change(first, team, NEW, administrator), () -> teams.create(team, administrator));
    }

    private void appoint(String role, List<String> members, Company company, CurrentUser administrator) {
        String fallback = sql.first("select fallback_role from approver_group where role = :role", Map.of("role", role), row -> row.text("fallback_role")).orElse(null);
        approvers.change(role, new ApproverGroupDescription(ids(members, company), fallback), NEW, administrator);
    }

    private static List<UUID> ids(List<String> members, Company company) {
        return members.stream().map(member -> company.person(member).id().value()).toList();
    }

    private static List<Employee> employees(Map<String, Object> plan) {
        return Yamls.<List<String>>list(plan, "people").stream().map(Employee::of).toList();
    }

    /** Somebody, as the plan of the company has them. */
    private record Employee(String key, String name, String title, String department, String site, String manager, Set<Role> roles) {

        private static final int FIRST_EXTENSION = 200;
        private static final int EXTENSIONS = 700;

        static Employee of(List<String> line) {
            Set<Role> roles = EnumSet.of(Role.EMPLOYEE);
            Arrays.stream(line.get(6).split(" ")).filter(word -> !word.isEmpty()).map(word -> Role.valueOf(word.toUpperCase(Locale.ROOT))).forEach(roles::add);
            return new Employee(line.get(0), line.get(1), line.get(2), line.get(3), line.get(4), line.get(5), roles);
        }

        CurrentUser as(PersonId id) {
            return new CurrentUser(id, name, roles);
        }

        /** Numbers that are set aside for stories. */
        String phone() {
            return "+49 30 23125 " + (FIRST_EXTENSION + Math.floorMod(key.hashCode(), EXTENSIONS));
        }
    }
}
