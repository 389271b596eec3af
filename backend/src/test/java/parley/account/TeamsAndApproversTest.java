package parley.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.Company;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

@OnBothDatabases
class TeamsAndApproversTest {

    private final TestParley parley;

    TeamsAndApproversTest(TestParley parley) {
        this.parley = parley;
    }

    @Test
    void a_team_has_analysts_and_supervisors_in_it() {
        Answer team = ada().post("/api/admin/teams", Map.of("name", "Field service", "memberIds", ids(parley.company().priya(), parley.company().lotte()))).expect(201);
        assertThat(team.strings("/members", "/name")).containsExactly("Lotte", "Priya");

        Answer refused = ada().seen(team).put("/api/admin/teams/" + team.string("/id"),
                Map.of("name", "Field service", "memberIds", ids(parley.company().priya(), parley.company().agnes()))).expectProblem(400, "invalid");
        assertThat(refused.strings("/errors", "/pointer")).containsExactly("/memberIds/1");

        Answer changed = ada().seen(team).put("/api/admin/teams/" + team.string("/id"),
                Map.of("name", "On the road", "memberIds", ids(parley.company().nils(), parley.company().lotte()))).expect(200);
        assertThat(changed.strings("/members", "/name")).containsExactly("Lotte", "Nils");
        assertThat(changed.string("/name")).isEqualTo("On the road");
        ada().seen(team).put("/api/admin/teams/" + team.string("/id"), Map.of("name", "Late", "memberIds", List.of())).expectProblem(412, "stale-version");
        assertThat(activity("TEAM_MEMBER_ADDED", team.string("/id"))).isEqualTo(3);
        assertThat(activity("TEAM_MEMBER_REMOVED", team.string("/id"))).isEqualTo(1);
    }

    @Test
    void two_teams_do_not_share_a_name() {
        Answer taken = ada().post("/api/admin/teams", Map.of("name", "SERVICE DESK ", "memberIds", List.of())).expectProblem(409, "conflict");
        assertThat(taken.strings("/errors", "/pointer")).containsExactly("/name");
        ada().post("/api/admin/teams", Map.of("name", "Nobody", "memberIds", ids(UUID.randomUUID()))).expectProblem(400, "invalid");
    }

    @Test
    void the_teams_take_as_many_statements_however_many_there_are() {
        int before = parley.statements(() -> ada().get("/api/admin/teams").expect(200)).size();
        for (int more = 0; more < 10; more++) {
            Company.team(parley, "Team " + more, parley.company().priya(), parley.company().omar());
        }
        assertThat(parley.statements(() -> ada().get("/api/admin/teams").expect(200))).hasSize(before);
    }

    @Test
    void departments_and_sites_are_made_and_changed() {
        Answer department = ada().post("/api/admin/departments", described("Dispatch", parley.company().tomas())).expect(201);
        assertThat(department.string("/head/name")).isEqualTo("Tomas");
        assertThat(department.flag("/headActive")).isTrue();
        Answer changed = ada().seen(department).put("/api/admin/departments/" + department.string("/id"), described("Dispatch and returns", null)).expect(200);
        assertThat(changed.string("/head/name")).isNull();
        ada().seen(department).put("/api/admin/departments/" + department.string("/id"), described("Late", null)).expectProblem(412, "stale-version");
        ada().post("/api/admin/departments", described("dispatch AND returns", null)).expectProblem(409, "conflict");
        ada().post("/api/admin/departments", described("Headless", UUID.randomUUID())).expectProblem(400, "invalid");
        assertThat(activity("DEPARTMENT_CHANGED", department.string("/id"))).isEqualTo(1);

        Answer site = ada().post("/api/admin/sites", Map.of("name", "Utrecht")).expect(201);
        ada().seen(site).put("/api/admin/sites/" + site.string("/id"), Map.of("name", "Utrecht West")).expect(200);
        ada().put("/api/admin/sites/" + site.string("/id"), Map.of("name", "Utrecht East")).expectProblem(428, "version-missing");
        ada().post("/api/admin/sites", Map.of("name", " ")).expectProblem(400, "invalid");
        assertThat(ada().get("/api/admin/sites").expect(200).strings("/items", "/name")).contains("Utrecht West");
    }

    @Test
    void a_new_installation_has_every_approver_group() {
        Answer groups = ada().get("/api/admin/approver-groups").expect(200);
        assertThat(groups.strings("/items", "/role")).containsExactlyInAnyOrder(
                "EXECUTIVE", "CISO", "IT_SECURITY", "IT_OPERATIONS", "DPO", "LEGAL", "HR", "PROCUREMENT", "DATA_OWNER", "SYSTEM_OWNER", "SAFE_HARBOUR");
    }

    @Test
    void a_group_for_which_nobody_decides_says_so() {
        change("EXECUTIVE", null).expect(200);
        assertThat(group("HR").strings("/members", "/name")).isEmpty();
        assertThat(group("HR").string("/decidedBy/role")).isNull();
    }

    @Test
    void an_empty_group_falls_back_and_it_is_shown() {
        UUID rosa = Company.person(parley, "Rosa", null, "EMPLOYEE", "APPROVER");
        change("EXECUTIVE", null, rosa).expect(200);
        assertThat(group("DPO").string("/decidedBy/role")).isEqualTo("EXECUTIVE");
        assertThat(group("DPO").string("/fallback/role")).isEqualTo("CISO");

        change("DPO", "LEGAL", parley.company().sam()).expect(200);
        assertThat(group("DPO").string("/decidedBy/role")).isEqualTo("DPO");
        assertThat(group("DPO").strings("/members", "/name")).containsExactly("Sam");
        assertThat(group("DPO").string("/members/0/addedAt")).isNotNull();
        assertThat(parley.count("select count(*) as n from activity where kind = 'APPROVER_ADDED' and detail like '%DPO%'", Map.of())).isEqualTo(1);
    }

    @Test
    void only_approvers_decide_and_nobody_falls_back_in_a_circle() {
        Answer refused = change("LEGAL", "EXECUTIVE", parley.company().agnes()).expectProblem(400, "invalid");
        assertThat(refused.strings("/errors", "/pointer")).containsExactly("/memberIds/0");
        assertThat(change("EXECUTIVE", "DPO").expectProblem(400, "invalid").strings("/errors", "/pointer")).containsExactly("/fallbackRole");
        change("LEGAL", "LEGAL").expectProblem(400, "invalid");
        change("LEGAL", "KING").expectProblem(400, "invalid");
        ada().ifMatch(0).put("/api/admin/approver-groups/KING", Map.of("memberIds", List.of())).expectProblem(404, "not-found");
        ada().ifMatch(99).put("/api/admin/approver-groups/HR", Map.of("memberIds", List.of())).expectProblem(412, "stale-version");
    }

    private Answer change(String role, String fallback, UUID... members) {
        Map<String, Object> description = new HashMap<>();
        description.put("memberIds", ids(members));
        description.put("fallbackRole", fallback);
        return ada().seen(group(role)).put("/api/admin/approver-groups/" + role, description);
    }

    private Answer group(String role) {
        return ada().get("/api/admin/approver-groups/" + role).expect(200);
    }

    private Visitor ada() {
        return parley.as(parley.company().ada());
    }

    private long activity(String kind, String subject) {
        return parley.count("select count(*) as n from activity where kind = :kind and subject_id = :id", Map.of("kind", kind, "id", UUID.fromString(subject)));
    }

    private static Map<String, Object> described(String name, UUID head) {
        Map<String, Object> description = new HashMap<>();
        description.put("name", name);
        description.put("headId", head);
        return description;
    }

    private static List<String> ids(UUID... ids) {
        return java.util.Arrays.stream(ids).map(UUID::toString).toList();
    }
}
