package parley.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.Company;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

@OnBothDatabases
class PeopleTest {

    private final TestParley parley;

    PeopleTest(TestParley parley) {
        this.parley = parley;
    }

    @Test
    void an_administrator_makes_a_person_with_everything_about_them() {
        String department = ada().post("/api/admin/departments", Map.of("name", "Returns")).expect(201).string("/id");
        String site = ada().post("/api/admin/sites", Map.of("name", "Hall 4")).expect(201).string("/id");

        Map<String, Object> joris = person("Joris Bakker", "Joris@Fennwick.example", "ANALYST");
        joris.put("title", " Repairs things ");
        joris.put("phone", "+31 20 555 0123");
        joris.put("departmentId", department);
        joris.put("siteId", site);
        joris.put("managerId", parley.company().tomas().toString());
        Answer made = ada().post("/api/admin/people", joris).expect(201);

        assertThat(made.header("Location")).isEqualTo("/api/admin/people/" + made.string("/id"));
        assertThat(made.header("ETag")).isEqualTo("\"0\"");
        assertThat(made.string("/email")).isEqualTo("Joris@Fennwick.example");
        assertThat(made.string("/title")).isEqualTo("Repairs things");
        assertThat(made.string("/department/name")).isEqualTo("Returns");
        assertThat(made.string("/site/name")).isEqualTo("Hall 4");
        assertThat(made.string("/manager/name")).isEqualTo("Tomas");
        assertThat(made.strings("/roles", "")).containsExactly("EMPLOYEE", "ANALYST");
        assertThat(made.flag("/hasPassword")).isFalse();
        assertThat(made.strings("/allowedActions", "")).containsExactlyInAnyOrder("CHANGE", "INVITE", "DEACTIVATE");
        assertThat(activity("PERSON_CREATED", made.string("/id"))).isEqualTo(1);
        assertThat(ada().get("/api/admin/people/" + made.string("/id")).expect(200).text()).isEqualTo(made.text());
    }

    @Test
    void a_repeated_creation_makes_one_person() {
        Visitor once = ada().with("Idempotency-Key", "make-mira");
        Answer first = once.post("/api/admin/people", person("Mira", "mira@fennwick.example")).expect(201);
        Answer again = once.post("/api/admin/people", person("Mira", "mira@fennwick.example")).expect(201);

        assertThat(again.string("/id")).isEqualTo(first.string("/id"));
        assertThat(parley.count("select count(*) as n from person where login = :login", Map.of("login", "mira@fennwick.example"))).isEqualTo(1);
    }

    @Test
    void two_people_do_not_share_an_address_in_any_case() {
        Answer taken = ada().post("/api/admin/people", person("Other Agnes", "AGNES@fennwick.example")).expectProblem(409, "conflict");
        assertThat(taken.strings("/errors", "/pointer")).containsExactly("/email");

        Answer agnes = ada().get("/api/admin/people/" + parley.company().agnes());
        ada().seen(agnes).put("/api/admin/people/" + parley.company().agnes(), person("Agnes", "Ines@fennwick.example")).expectProblem(409, "conflict");
        ada().seen(agnes).put("/api/admin/people/" + parley.company().agnes(), person("Agnes", "agnes@fennwick.example")).expect(200);
    }

    @Test
    void two_requests_at_once_for_one_address_make_one_person() {
        List<CompletableFuture<Integer>> requests = new ArrayList<>();
        for (int request = 0; request < 6; request++) {
            Visitor ada = ada();
            requests.add(CompletableFuture.supplyAsync(() -> ada.post("/api/admin/people", person("Twin", "twin@fennwick.example")).status()));
        }
        assertThat(requests.stream().map(CompletableFuture::join).sorted().toList()).containsExactly(201, 409, 409, 409, 409, 409);
    }

    @Test
    void a_change_says_which_version_it_saw() {
        String path = "/api/admin/people/" + newPerson("Version", "EMPLOYEE");
        Answer seen = ada().get(path);
        ada().put(path, person("Version", "version@fennwick.example")).expectProblem(428, "version-missing");
        Answer changed = ada().seen(seen).put(path, person("Version Two", "version@fennwick.example")).expect(200);
        assertThat(changed.number("/version")).isEqualTo(seen.number("/version") + 1);
        ada().seen(seen).put(path, person("Version Three", "version@fennwick.example")).expectProblem(412, "stale-version");
        ada().seen(seen).put(path + "/deactivation", null).expectProblem(412, "stale-version");
        assertThat(ada().get(path).string("/name")).isEqualTo("Version Two");
    }

    @Test
    void only_what_a_request_may_say_is_taken() {
        for (String field : List.of("id", "login", "active", "passwordHash", "createdAt", "version", "hasPassword", "teams")) {
            Map<String, Object> more = person("Sly", "sly@fennwick.example");
            more.put(field, "x");
            Answer refused = ada().post("/api/admin/people", more).expectProblem(400, "invalid");
            assertThat(refused.strings("/errors", "/pointer")).containsExactly("/" + field);
        }
        assertThat(parley.count("select count(*) as n from person where login = :login", Map.of("login", "sly@fennwick.example"))).isZero();
    }

    @Test
    void bad_input_is_told_field_by_field() {
        Map<String, Object> bad = person(" ", "not an address");
        bad.put("phone", "1".repeat(41));
        assertThat(ada().post("/api/admin/people", bad).expectProblem(400, "invalid").strings("/errors", "/pointer"))
                .containsExactlyInAnyOrder("/name", "/email", "/phone");

        Map<String, Object> unknown = person("Una", "una@fennwick.example");
        unknown.put("departmentId", UUID.randomUUID().toString());
        unknown.put("siteId", UUID.randomUUID().toString());
        unknown.put("managerId", UUID.randomUUID().toString());
        assertThat(ada().post("/api/admin/people", unknown).expectProblem(400, "invalid").strings("/errors", "/pointer"))
                .containsExactlyInAnyOrder("/departmentId", "/siteId", "/managerId");

        ada().post("/api/admin/people", person("Rolf", "rolf@fennwick.example", "KING")).expect(400);
        ada().get("/api/admin/people/" + UUID.randomUUID()).expectProblem(404, "not-found");
        ada().get("/api/admin/people?limit=201").expectProblem(400, "invalid");
        ada().get("/api/admin/people?cursor=nonsense").expectProblem(400, "invalid");
    }

    @Test
    void nobody_is_above_themselves() {
        UUID tomas = parley.company().tomas();
        Map<String, Object> circle = person("Tomas", "tomas@fennwick.example");
        circle.put("managerId", parley.company().agnes().toString());
        Answer refused = ada().seen(ada().get("/api/admin/people/" + tomas)).put("/api/admin/people/" + tomas, circle).expectProblem(400, "invalid");
        assertThat(refused.strings("/errors", "/pointer")).containsExactly("/managerId");
        circle.put("managerId", tomas.toString());
        ada().seen(ada().get("/api/admin/people/" + tomas)).put("/api/admin/people/" + tomas, circle).expectProblem(400, "invalid");
    }

    @Test
    void a_change_of_roles_is_recorded_and_the_person_signs_in_again() {
        UUID vera = newPerson("Vera", "EMPLOYEE");
        Visitor signedIn = parley.as(vera);
        signedIn.get("/api/session").expect(200);

        Answer changed = ada().seen(ada().get("/api/admin/people/" + vera))
                .put("/api/admin/people/" + vera, person("Vera", "vera@fennwick.example", "SUPERVISOR")).expect(200);

        assertThat(changed.strings("/roles", "")).containsExactly("EMPLOYEE", "SUPERVISOR");
        signedIn.get("/api/session").expectProblem(401, "not-signed-in");
        assertThat(parley.count("select count(*) as n from activity where kind = 'ROLES_CHANGED' and subject_id = :id and detail = :detail",
                Map.of("id", vera, "detail", "{\"after\":\"EMPLOYEE,SUPERVISOR\",\"before\":\"EMPLOYEE\"}"))).isEqualTo(1);
    }

    @Test
    void the_last_administrator_is_neither_removed_nor_deactivated() {
        UUID ada = parley.company().ada();
        Answer seen = ada().get("/api/admin/people/" + ada).expect(200);
        assertThat(seen.flag("/lastAdministrator")).isTrue();
        assertThat(seen.strings("/allowedActions", "")).doesNotContain("DEACTIVATE");

        Answer refused = ada().seen(seen).put("/api/admin/people/" + ada, person("Ada", "ada@fennwick.example")).expectProblem(409, "conflict");
        assertThat(refused.strings("/errors", "/pointer")).containsExactly("/roles");
        ada().seen(seen).put("/api/admin/people/" + ada + "/deactivation", null).expectProblem(409, "conflict");
        ada().get("/api/session").expect(200);
    }

    @Test
    void two_administrators_cannot_remove_each_other_at_once() {
        for (int round = 0; round < 5; round++) {
            UUID eva = newPerson("Eva " + round, "EMPLOYEE", "ADMINISTRATOR");
            UUID ada = parley.company().ada();
            Answer adaSeen = ada().get("/api/admin/people/" + ada);
            Answer evaSeen = ada().get("/api/admin/people/" + eva);
            Visitor byEva = parley.as(eva).seen(adaSeen);
            Visitor byAda = ada().seen(evaSeen);
            CompletableFuture<Integer> one = CompletableFuture.supplyAsync(() -> byEva.put("/api/admin/people/" + ada + "/deactivation", null).status());
            CompletableFuture<Integer> other = CompletableFuture.supplyAsync(() -> byAda.put("/api/admin/people/" + eva + "/deactivation", null).status());
            assertThat(List.of(one.join(), other.join())).containsOnlyOnce(200);
            assertThat(parley.count("""
                    select count(*) as n from person p join person_role r on r.person_id = p.id
                    where p.active and r.role = 'ADMINISTRATOR'""", Map.of())).isEqualTo(1);
            parley.sql("update person set active = false, version = version + 1 where id = :id", Map.of("id", eva));
            parley.sql("update person set active = true, version = version + 1 where id = :id", Map.of("id", ada));
        }
    }

    @Test
    void a_program_opens_no_account_and_gives_nobody_a_role() {
        UUID mo = newPerson("Mo", "EMPLOYEE");
        Visitor program = parley.anybody().with("Authorization", "Bearer "
                + ada().post("/api/account/tokens", Map.of("name", "directory", "scope", "WRITE", "days", 5)).expect(201).string("/text"));
        String path = "/api/admin/people/" + mo;

        program.post(path + "/invitation", null).expectProblem(403, "browser-needed");
        program.seen(program.get(path)).put(path, Map.of("name", "Mo", "email", "mo@fennwick.example", "roles", List.of("ADMINISTRATOR"))).expectProblem(403, "browser-needed");
        program.post("/api/admin/people", Map.of("name", "Eve", "email", "eve@fennwick.example", "roles", List.of("ADMINISTRATOR"))).expectProblem(403, "browser-needed");

        assertThat(parley.count("select count(*) as n from invitation where person_id = :id", Map.of("id", mo))).isZero();
        assertThat(parley.count("select count(*) as n from person_role where person_id = :id", Map.of("id", mo))).isEqualTo(1);
        assertThat(parley.count("select count(*) as n from person where login = 'eve@fennwick.example'", Map.of())).isZero();
        program.seen(program.get(path)).put(path, Map.of("name", "Mo Farah", "email", "mo@fennwick.example", "roles", List.of("EMPLOYEE"))).expect(200);
        program.post("/api/admin/people", Map.of("name", "Ed", "email", "ed@fennwick.example", "roles", List.of())).expect(201);
    }

    @Test
    void whoever_is_deactivated_is_out_at_once_and_can_come_back() {
        UUID noor = newPerson("Noor", "EMPLOYEE", "ANALYST", "APPROVER");
        UUID team = Company.team(parley, "Night desk", noor);
        parley.sql("insert into approver_group_member (role, person_id, added_at) values ('LEGAL', :person, :now)", Map.of("person", noor, "now", parley.clock().instant()));
        Visitor browser = parley.as(noor);
        Visitor program = parley.anybody().with("Authorization", "Bearer " + browser.post("/api/account/tokens", Map.of("name", "script", "scope", "READ", "days", 5)).expect(201).string("/text"));
        String code = ada().post("/api/admin/people/" + noor + "/invitation", null).expect(201).string("/code");
        program.get("/api/session").expect(200);

        Answer left = ada().seen(ada().get("/api/admin/people/" + noor)).put("/api/admin/people/" + noor + "/deactivation", null).expect(200);

        assertThat(left.flag("/active")).isFalse();
        assertThat(left.strings("/allowedActions", "")).containsExactlyInAnyOrder("CHANGE", "REACTIVATE");
        browser.get("/api/session").expectProblem(401, "not-signed-in");
        program.get("/api/session").expectProblem(401, "not-signed-in");
        parley.anybody().post("/api/invitation/person", Map.of("code", code)).expectProblem(410, "code-over");
        assertThat(parley.count("select count(*) as n from team_member where team_id = :team", Map.of("team", team))).isZero();
        assertThat(left.strings("/approverGroups", "/role")).isEmpty();
        assertThat(activity("PERSON_DEACTIVATED", noor.toString())).isEqualTo(1);
        ada().post("/api/admin/people/" + noor + "/invitation", null).expectProblem(400, "invalid");

        Answer back = ada().seen(left).delete("/api/admin/people/" + noor + "/deactivation").expect(200);
        assertThat(back.flag("/active")).isTrue();
        program.get("/api/session").expectProblem(401, "not-signed-in");
        parley.as(noor).get("/api/session").expect(200);
    }

    @Test
    void a_role_is_not_taken_from_under_a_membership() {
        UUID omar = parley.company().omar();
        Answer seen = ada().get("/api/admin/people/" + omar).expect(200);
        Answer refused = ada().seen(seen).put("/api/admin/people/" + omar, person("Omar", "omar@fennwick.example")).expectProblem(400, "invalid");
        assertThat(refused.strings("/errors", "/pointer")).containsExactly("/roles");
        assertThat(refused.string("/errors/0/detail")).contains("Service desk");
    }

    @Test
    void people_are_found_by_words_and_role_and_turned_page_by_page() {
        for (String name : List.of("Zz Anna 100%", "Zz Bert", "Zz Cleo", "Zz Dora_X", "Zz Egon")) {
            newPerson(name.replace("%", " ").replace("_", " "), "EMPLOYEE");
        }
        parley.sql("update person set name = 'Zz Dora_X' where name = 'Zz Dora X'", Map.of());

        Answer first = ada().get("/api/admin/people?search=zz&limit=2").expect(200);
        assertThat(first.strings("/items", "/name")).containsExactly("Zz Anna 100 ", "Zz Bert");
        Answer second = ada().get("/api/admin/people?search=zz&limit=2&cursor=" + first.string("/next")).expect(200);
        assertThat(second.strings("/items", "/name")).containsExactly("Zz Cleo", "Zz Dora_X");
        Answer last = ada().get("/api/admin/people?search=ZZ&limit=2&cursor=" + second.string("/next")).expect(200);
        assertThat(last.strings("/items", "/name")).containsExactly("Zz Egon");
        assertThat(last.string("/next")).isNull();

        assertThat(ada().get("/api/admin/people?search=dora_").expect(200).strings("/items", "/name")).containsExactly("Zz Dora_X");
        assertThat(ada().get("/api/admin/people?search=%25").expect(200).strings("/items", "/name")).isEmpty();
        assertThat(ada().get("/api/admin/people?role=APPROVER&active=true").expect(200).strings("/items", "/name")).contains("Sam").doesNotContain("Agnes");
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_people() {
        int before = parley.statements(() -> ada().get("/api/admin/people").expect(200)).size();
        for (int more = 0; more < 20; more++) {
            newPerson("Many " + more, "EMPLOYEE", "ANALYST");
        }
        assertThat(parley.statements(() -> ada().get("/api/admin/people").expect(200))).hasSize(before);
        assertThat(parley.statements(() -> ada().get("/api/admin/people/" + parley.company().omar()).expect(200)).size()).isLessThanOrEqualTo(6);
    }

    private Visitor ada() {
        return parley.as(parley.company().ada());
    }

    private UUID newPerson(String name, String... roles) {
        return Company.person(parley, name, null, roles);
    }

    private long activity(String kind, String subject) {
        return parley.count("select count(*) as n from activity where kind = :kind and subject_id = :id and actor_id = :ada",
                Map.of("kind", kind, "id", UUID.fromString(subject), "ada", parley.company().ada()));
    }

    private static Map<String, Object> person(String name, String email, String... roles) {
        Map<String, Object> person = new HashMap<>();
        person.put("name", name);
        person.put("email", email);
        person.put("roles", List.of(roles));
        return person;
    }
}
