package parley.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.servicelevel.ServiceClass;
import parley.testing.Answer;
import parley.testing.Company;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

@OnBothDatabases
class QueueAdministrationTest {

    private final TestParley parley;

    QueueAdministrationTest(TestParley parley) {
        this.parley = parley;
    }

    @Test
    void a_queue_is_made_and_changed() {
        Answer queue = ada().post("/api/admin/queues", queue("Devices", parley.company().serviceDesk())).expect(201);
        assertThat(queue.string("/team/name")).isEqualTo("Service desk");
        assertThat(queue.number("/workers")).isEqualTo(3);
        assertThat(queue.flag("/triage")).isFalse();

        Answer changed = ada().seen(queue).put(path(queue), queue("Devices and phones", parley.company().network())).expect(200);
        assertThat(changed.string("/team/name")).isEqualTo("Network team");
        ada().seen(queue).put(path(queue), queue("Late", parley.company().network())).expectProblem(412, "stale-version");
        ada().put(path(queue), queue("Blind", parley.company().network())).expectProblem(428, "version-missing");
        assertThat(ada().post("/api/admin/queues", queue("DEVICES and phones", parley.company().network())).expectProblem(409, "conflict").strings("/errors", "/pointer"))
                .containsExactly("/name");
        assertThat(ada().post("/api/admin/queues", queue("Nowhere", UUID.randomUUID())).expectProblem(400, "invalid").strings("/errors", "/pointer"))
                .containsExactly("/teamId");
        assertThat(parley.count("select count(*) as n from activity where kind in ('QUEUE_CREATED', 'QUEUE_CHANGED') and subject_id = :id",
                Map.of("id", UUID.fromString(queue.string("/id"))))).isEqualTo(2);
    }

    @Test
    void exactly_one_queue_takes_what_no_rule_matches() {
        Answer queue = ada().get("/api/admin/queues/" + parley.company().networkQueue()).expect(200);
        assertThat(queue.strings("/allowedActions", "")).contains("MAKE_TRIAGE");
        Answer triage = ada().seen(queue).put(path(queue) + "/triage", null).expect(200);
        assertThat(triage.flag("/triage")).isTrue();
        assertThat(triage.strings("/allowedActions", "")).doesNotContain("MAKE_TRIAGE");
        ada().seen(queue).put(path(queue) + "/triage", null).expectProblem(412, "stale-version");
        ada().seen(triage).put(path(queue) + "/triage", null).expect(200);
        assertThat(parley.count("select count(*) as n from queue where triage", Map.of())).isEqualTo(1);
        assertThat(answer("?kind=QUESTION&category=never-heard-of").string("/queue/name")).isEqualTo("Network");
    }

    @Test
    void the_first_rule_that_fits_decides_and_rules_are_moved() {
        String site = ada().post("/api/admin/sites", Map.of("name", "Harbour " + UUID.randomUUID())).expect(201).string("/id");
        Answer wifi = rule("Wi-Fi", parley.company().networkQueue(), Map.of("category", "wifi"));
        Answer incidents = rule("Everything broken", parley.company().serviceQueue(), Map.of("kind", "INCIDENT"));
        Answer harbour = rule("Harbour", parley.company().networkQueue(), Map.of("siteId", site));
        int base = (int) wifi.number("/place");
        assertThat(incidents.number("/place")).isEqualTo(base + 1);

        assertThat(answer("?kind=INCIDENT&category=wifi").string("/rule/name")).isEqualTo("Wi-Fi");
        assertThat(answer("?kind=INCIDENT&siteId=" + site).string("/rule/name")).isEqualTo("Everything broken");
        assertThat(answer("?kind=QUESTION&siteId=" + site).string("/queue/name")).isEqualTo("Network");
        assertThat(answer("?kind=QUESTION").string("/rule")).isNull();

        Answer moved = ada().seen(harbour).put("/api/admin/routing-rules/" + harbour.string("/id") + "/place", Map.of("place", base)).expect(200);
        assertThat(moved.number("/place")).isEqualTo(base);
        assertThat(ada().get("/api/admin/routing-rules").expect(200).strings("/items", "/name")).containsSubsequence("Harbour", "Wi-Fi", "Everything broken");
        assertThat(answer("?kind=INCIDENT&siteId=" + site).string("/rule/name")).isEqualTo("Harbour");
        assertThat(parley.bean(QueueService.class).queueFor(new RoutingFacts("INCIDENT", null, null, UUID.fromString(site))).value())
                .isEqualTo(parley.company().networkQueue());

        ada().seen(harbour).put("/api/admin/routing-rules/" + harbour.string("/id") + "/place", Map.of("place", 1)).expectProblem(412, "stale-version");
        ada().seen(moved).put("/api/admin/routing-rules/" + harbour.string("/id") + "/place", Map.of("place", 0)).expectProblem(400, "invalid");
        Answer last = ada().seen(moved).put("/api/admin/routing-rules/" + harbour.string("/id") + "/place", Map.of("place", 9999)).expect(200);
        assertThat(last.number("/place")).isEqualTo(base + 2);

        ada().seen(moved).delete("/api/admin/routing-rules/" + harbour.string("/id")).expectProblem(412, "stale-version");
        ada().seen(last).delete("/api/admin/routing-rules/" + harbour.string("/id")).expect(204);
        ada().get("/api/admin/routing-rules/" + harbour.string("/id")).expectProblem(404, "not-found");
        assertThat(parley.count("select count(*) as n from activity where kind = 'ROUTING_RULE_DELETED'", Map.of())).isEqualTo(1);
    }

    @Test
    void a_rule_that_could_never_work_is_refused() {
        UUID queue = parley.company().networkQueue();
        ada().post("/api/admin/routing-rules", rule("All", queue)).expectProblem(400, "invalid");
        ada().post("/api/admin/routing-rules", with(rule("Blank", queue), "category", "  ")).expectProblem(400, "invalid");
        assertThat(refused(with(rule("No queue", UUID.randomUUID()), "category", "x"))).containsExactly("/queueId");
        assertThat(refused(with(rule("No site", queue), "siteId", UUID.randomUUID().toString()))).containsExactly("/siteId");
        assertThat(refused(with(with(rule("Never", queue), "kind", "INCIDENT"), "restrictionKey", "usb"))).containsExactly("/restrictionKey");
        assertThat(refused(with(with(rule("Sly", queue), "kind", "INCIDENT"), "place", 1))).containsExactly("/place");
        ada().post("/api/admin/routing-rules", with(rule("King", queue), "kind", "KING")).expect(400);
    }

    @Test
    void a_queue_promises_its_own_targets_or_the_usual_ones() {
        String path = "/api/admin/queues/" + parley.company().serviceQueue() + "/targets";
        Answer usual = ada().get(path).expect(200);
        assertThat(usual.body().at("/rows")).hasSize(16);
        assertThat(usual.strings("/rows", "/own")).containsOnly("false");

        Map<String, Object> own = Map.of("kind", "INCIDENT", "serviceClass", "P1", "firstResponseSeconds", 600, "nextResponseSeconds", 1200, "resolutionSeconds", 7200);
        Answer changed = ada().seen(usual).put(path, Map.of("targets", List.of(own))).expect(200);
        assertThat(changed.strings("/rows", "/own").stream().filter("true"::equals)).hasSize(1);
        assertThat(parley.bean(ServiceLevels.class).terms(new QueueId(parley.company().serviceQueue()), "INCIDENT", ServiceClass.P1)
                .targets().firstResponse().toString()).isEqualTo("PT10M");
        assertThat(ada().get("/api/admin/queues/" + parley.company().serviceQueue()).number("/ownTargets")).isEqualTo(1);

        ada().seen(usual).put(path, Map.of("targets", List.of())).expectProblem(412, "stale-version");
        Answer back = ada().seen(changed).put(path, Map.of("targets", List.of())).expect(200);
        assertThat(back.strings("/rows", "/own")).containsOnly("false");
        assertThat(parley.count("select count(*) as n from activity where kind in ('QUEUE_TARGETS_CHANGED', 'QUEUE_TARGETS_USUAL')", Map.of())).isEqualTo(2);
    }

    @Test
    void targets_that_fit_no_row_are_refused_each_at_its_place() {
        String path = "/api/admin/queues/" + parley.company().networkQueue() + "/targets";
        Answer seen = ada().get(path);
        Map<String, Object> risky = Map.of("kind", "INCIDENT", "serviceClass", "LOW_RISK", "firstResponseSeconds", 600, "nextResponseSeconds", 600, "resolutionSeconds", 600);
        Map<String, Object> both = Map.of("kind", "REQUEST", "serviceClass", "P2", "firstResponseSeconds", 600, "nextResponseSeconds", 600, "resolutionSeconds", 600, "resolutionWorkingDays", 2);
        Map<String, Object> hasty = Map.of("kind", "REQUEST", "serviceClass", "P3", "firstResponseSeconds", 0, "nextResponseSeconds", 600, "resolutionSeconds", 600);
        assertThat(ada().seen(seen).put(path, Map.of("targets", List.of(risky, both))).expectProblem(400, "invalid").strings("/errors", "/pointer"))
                .containsExactlyInAnyOrder("/targets/0/serviceClass", "/targets/1/resolutionSeconds");
        ada().seen(seen).put(path, Map.of("targets", List.of(hasty))).expectProblem(400, "invalid");
        ada().get("/api/admin/queues/" + UUID.randomUUID() + "/targets").expectProblem(404, "not-found");
    }

    @Test
    void what_is_missing_is_counted() {
        Answer before = ada().get("/api/admin/readiness").expect(200);
        assertThat(before.strings("/queuesWithoutAnalysts", "")).contains("Triage").doesNotContain("Service");
        assertThat(before.flag("/hoursConfirmed")).isFalse();
        assertThat(before.strings("/rolesWithoutApprover", "")).hasSize(10);

        UUID boss = Company.person(parley, "Wilma", null, "EMPLOYEE", "APPROVER");
        parley.sql("insert into approver_group_member (role, person_id, added_at) values ('EXECUTIVE', :person, :now)", Map.of("person", boss, "now", parley.clock().instant()));
        assertThat(ada().get("/api/admin/readiness").strings("/rolesWithoutApprover", "")).isEmpty();
        parley.sql("update person set active = false where id = :id", Map.of("id", boss));
        assertThat(ada().get("/api/admin/readiness").strings("/rolesWithoutApprover", "")).hasSize(10);

        Answer calendar = ada().get("/api/admin/calendars").expect(200);
        Map<String, Object> same = Map.of("name", calendar.string("/items/0/name"), "zone", "Europe/Amsterdam",
                "week", List.of(Map.of("day", "MONDAY", "from", "08:00", "until", "17:00")), "holidays", List.of());
        ada().ifMatch(calendar.number("/items/0/version")).put("/api/admin/calendars/" + calendar.string("/items/0/id"), same).expect(200);
        assertThat(ada().get("/api/admin/readiness").flag("/hoursConfirmed")).isTrue();
        assertThat(parley.statements(() -> ada().get("/api/admin/readiness").expect(200)).size()).isLessThanOrEqualTo(6);
    }

    private List<String> refused(Map<String, Object> rule) {
        return ada().post("/api/admin/routing-rules", rule).expectProblem(400, "invalid").strings("/errors", "/pointer");
    }

    private Answer rule(String name, UUID queue, Map<String, Object> looksAt) {
        Map<String, Object> rule = rule(name, queue);
        rule.putAll(looksAt);
        return ada().post("/api/admin/routing-rules", rule).expect(201);
    }

    private Answer answer(String query) {
        return ada().get("/api/admin/routing-rules/answer" + query).expect(200);
    }

    private Visitor ada() {
        return parley.as(parley.company().ada());
    }

    private static String path(Answer queue) {
        return "/api/admin/queues/" + queue.string("/id");
    }

    private static Map<String, Object> queue(String name, UUID team) {
        return Map.of("name", name, "purpose", "What belongs here", "teamId", team.toString());
    }

    private static Map<String, Object> rule(String name, UUID queue) {
        return new HashMap<>(Map.of("name", name, "queueId", queue.toString()));
    }

    private static Map<String, Object> with(Map<String, Object> rule, String field, Object value) {
        rule.put(field, value);
        return rule;
    }
}
