package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.exceptionrequest.Casework.TODAY;
import static parley.exceptionrequest.Casework.path;
import static parley.policy.ApproverRole.CISO;
import static parley.policy.ApproverRole.DEPARTMENT_HEAD;
import static parley.policy.ApproverRole.IT_SECURITY;
import static parley.policy.ApproverRole.LINE_MANAGER;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.Company;
import parley.testing.MovableClock;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** While somebody who decides is away, their deputy may, from the first day until the last, and it is said for whom. */
@OnBothDatabases
class DeputyTest {

    private final TestParley parley;
    private final Casework work;
    private final UUID ingrid;

    DeputyTest(TestParley parley) {
        this.parley = parley;
        parley.empty();
        this.work = Casework.of(parley);
        this.ingrid = Company.person(parley, "Ingrid " + UUID.randomUUID().toString().substring(0, 6), null, "EMPLOYEE");
    }

    @BeforeEach
    void the_same_morning() {
        parley.clock().setTo(MovableClock.START);
        parley.run("tell-people");
        parley.sql("delete from inbox_entry", Map.of());
    }

    @AfterEach
    void nobody_is_away_any_more() {
        parley.sql("delete from deputy", Map.of());
    }

    @Test
    void a_deputy_sees_and_fills_the_slot_while_the_days_run_and_the_decision_says_for_whom() {
        Answer asked = work.awaiting();
        ingrid().get(path(asked, "")).expectProblem(404, "not-found");
        assertThat(decides(ingrid())).isFalse();

        tomasNames(ingrid, 0, 3).expect(201);
        assertThat(decides(ingrid())).isTrue();
        assertThat(ingrid().get("/api/decisions").expect(200).strings("/items", "/number")).contains(asked.string("/number"));
        Answer seen = work.read(asked, ingrid()).expect(200);
        assertThat(seen.string("/approvers/0/standIns/0/deputy/id")).isEqualTo(ingrid.toString());
        assertThat(seen.string("/approvers/0/standIns/0/person/name")).isEqualTo("Tomas");
        assertThat(seen.string("/approvers/0/standIns/0/lastDay")).isEqualTo(TODAY.plusDays(3).toString());
        assertThat(seen.body().at("/approvers/0/yours").asBoolean()).isTrue();

        Answer approved = work.approve(work.opened(seen, ingrid()), ingrid()).expect(200);
        assertThat(approved.string("/approvers/0/filledBy/id")).isEqualTo(ingrid.toString());
        assertThat(approved.string("/approvers/0/onBehalfOf/name")).isEqualTo("Tomas");
        assertThat(approved.string("/decisions/0/onBehalfOf/name")).isEqualTo("Tomas");
        assertThat(approved.body().at("/decisions/0/roleChangedLately").asBoolean()).as("named on the day of the vote").isTrue();
        work.approve(work.opened(approved, work.tomas()), work.tomas()).expectProblem(409, "not-ready");

        parley.advance(Duration.ofDays(4));
        assertThat(work.read(approved, ingrid()).expect(200).string("/approvers/0/filledBy/id")).as("still counts").isEqualTo(ingrid.toString());
        assertThat(work.approved(approved, IT_SECURITY).string("/state")).isEqualTo("ACTIVE");
    }

    @Test
    void before_the_first_day_and_after_the_last_there_is_nothing_here() {
        Answer asked = work.awaiting();
        tomasNames(ingrid, 1, 2).expect(201);
        work.read(asked, ingrid()).expectProblem(404, "not-found");
        parley.advance(Duration.ofDays(1));
        work.read(asked, ingrid()).expect(200);
        parley.advance(Duration.ofDays(2));
        work.read(asked, ingrid()).expectProblem(404, "not-found");
        assertThat(decides(ingrid())).isFalse();
    }

    @Test
    void a_deputy_inherits_every_exclusion() {
        Answer asked = work.awaiting();
        tomasNames(parley.company().agnes(), 0, 3).expect(201);
        work.agnes().seen(asked).put(path(asked, "/approval"), Map.of()).expectProblem(403, "same-person");
        end(work.tomas());
        tomasNames(parley.company().priya(), 0, 3).expect(201);
        assertThat(work.approve(asked, work.priya()).expectProblem(403, "same-person").string("/detail")).contains("rated");
    }

    @Test
    void only_those_who_decide_name_a_deputy_and_only_one_at_a_time() {
        work.agnes().post("/api/deputies", body(ingrid, 0, 3)).expectProblem(409, "not-now");
        tomasNames(parley.company().tomas(), 0, 3).expectProblem(400, "invalid");
        tomasNames(UUID.randomUUID(), 0, 3).expectProblem(400, "invalid");
        tomasNames(ingrid, 3, 0).expectProblem(400, "invalid");
        tomasNames(ingrid, 2, 4).expect(201);
        assertThat(tomasNames(ingrid, 4, 9).expectProblem(400, "invalid").string("/errors/0/pointer")).isEqualTo("/firstDay");
        tomasNames(ingrid, 5, 9).expect(201);
        assertThat(work.tomas().get("/api/deputies").expect(200).body().at("/deputies")).hasSize(2);
        assertThat(ingrid().get("/api/deputies").expect(200).body().at("/deputies")).hasSize(2);
        assertThat(ingrid().get("/api/deputies").expect(200).body().at("/mayName").asBoolean()).isFalse();
        assertThat(work.priya().get("/api/deputies").expect(200).body().at("/deputies")).isEmpty();
        assertThat(parley.count("select count(*) as n from activity where kind = 'DEPUTY_NAMED' and subject_id = :tomas", Map.of("tomas", parley.company().tomas())))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void either_of_the_two_ends_it_and_nobody_else_does() {
        Answer asked = work.awaiting();
        String id = tomasNames(ingrid, 0, 3).expect(201).string("/id");
        work.agnes().delete("/api/deputies/" + id).expectProblem(404, "not-found");
        ingrid().delete("/api/deputies/" + id).expect(204);
        work.read(asked, ingrid()).expectProblem(404, "not-found");
        work.tomas().delete("/api/deputies/" + id).expectProblem(404, "not-found");
        tomasNames(ingrid, 0, 3).expect(201);
    }

    @Test
    void an_administrator_names_one_for_somebody_who_is_away_but_never_themselves() {
        Visitor ada = parley.as(parley.company().ada());
        Map<String, Object> body = Map.of("person", work.personOf(IT_SECURITY), "deputy", ingrid, "firstDay", TODAY.toString(), "lastDay", TODAY.plusDays(3).toString());
        Map<String, Object> herself = Map.of("person", work.personOf(IT_SECURITY), "deputy", parley.company().ada(), "firstDay", TODAY.toString(), "lastDay", TODAY.toString());
        Map<String, Object> nobody = Map.of("person", ingrid, "deputy", parley.company().omar(), "firstDay", TODAY.toString(), "lastDay", TODAY.toString());
        ada.post("/api/admin/deputies", herself).expectProblem(400, "invalid");
        ada.post("/api/admin/deputies", nobody).expectProblem(400, "invalid");
        String id = ada.post("/api/admin/deputies", body).expect(201).string("/id");
        assertThat(ada.get("/api/admin/deputies").expect(200).strings("/items", "/id")).contains(id);
        work.read(work.awaiting(), ingrid()).expect(200);
        ada.delete("/api/admin/deputies/" + id).expect(204);
        assertThat(ada.get("/api/admin/deputies").expect(200).strings("/items", "/id")).doesNotContain(id);
    }

    @Test
    void a_deputy_is_told_of_what_waits_as_their_time_begins_and_of_what_comes_later_at_once() {
        Answer before = work.awaiting();
        tomasNames(ingrid, 1, 3).expect(201);
        parley.run("ask-others-in-time");
        assertThat(news(ingrid())).isEmpty();
        parley.advance(Duration.ofDays(1));
        parley.run("ask-others-in-time");
        parley.run("ask-others-in-time");
        assertThat(news(ingrid())).containsExactly("DEPUTY_ASKED APPROVER");
        work.awaiting();
        assertThat(news(ingrid())).containsExactly("DECISION_ASKED APPROVER", "DEPUTY_ASKED APPROVER");
        assertThat(work.priya().get(path(before, "/history")).expect(200).strings("/items", "/event")).contains("DEPUTY_ASKED");
    }

    @Test
    void somebody_else_who_leads_the_requester_since_yesterday_is_flagged() {
        Answer asked = work.awaiting();
        parley.sql("update person set manager_since = :now where id = :agnes", Map.of("now", parley.clock().instant(), "agnes", parley.company().agnes()));
        Answer approved = work.approved(asked, LINE_MANAGER);
        parley.sql("update person set manager_since = null where id = :agnes", Map.of("agnes", parley.company().agnes()));
        assertThat(approved.body().at("/decisions/0/roleChangedLately").asBoolean()).isTrue();
    }

    @Test
    void late_answers_ask_the_next_level_too_and_nobody_agrees_by_the_clock() {
        Answer asked = work.awaiting();
        assertThat(asked.string("/approvers/0/escalation/role")).isEqualTo("DEPARTMENT_HEAD");
        assertThat(asked.body().at("/approvers/0/escalation/overdue").asBoolean()).isFalse();
        work.read(asked, work.approver(DEPARTMENT_HEAD)).expectProblem(404, "not-found");

        parley.clock().setTo(java.time.Instant.parse(asked.string("/approvers/0/escalation/overdueAt")));
        parley.run("ask-others-in-time");
        parley.run("ask-others-in-time");
        assertThat(news(work.tomas())).filteredOn("DECISION_OVERDUE APPROVER"::equals).hasSize(1);
        work.read(asked, work.approver(DEPARTMENT_HEAD)).expectProblem(404, "not-found");

        parley.clock().setTo(java.time.Instant.parse(asked.string("/approvers/0/escalation/nextLevelAt")));
        Answer seen = work.read(asked, work.approver(DEPARTMENT_HEAD)).expect(200);
        assertThat(seen.string("/state")).isEqualTo("AWAITING_DECISION");
        assertThat(seen.body().at("/approvers/0/escalation/atNextLevel").asBoolean()).isTrue();
        assertThat(work.approver(DEPARTMENT_HEAD).get("/api/decisions").expect(200).strings("/items", "/number")).contains(asked.string("/number"));
        parley.run("ask-others-in-time");
        assertThat(news(work.approver(DEPARTMENT_HEAD))).contains("DECISION_ESCALATED APPROVER");
        assertThat(news(work.approver(CISO))).contains("DECISION_ESCALATED APPROVER");
        assertThat(news(work.agnes())).contains("DECISION_ESCALATED REQUESTER");

        Answer approved = work.approve(work.opened(seen, work.approver(DEPARTMENT_HEAD)), work.approver(DEPARTMENT_HEAD)).expect(200);
        assertThat(approved.string("/approvers/0/filledBy/name")).isEqualTo("Henrik");
        assertThat(approved.string("/state")).isEqualTo("AWAITING_DECISION");
        Answer active = work.approved(approved, CISO);
        assertThat(active.string("/state")).isEqualTo("ACTIVE");
        assertThat(active.strings("/approvers", "/filledBy/name")).containsExactly("Henrik", "Chiara");
        assertThat(work.priya().get(path(asked, "/history")).expect(200).strings("/items", "/event")).containsSubsequence("DECISION_OVERDUE", "DECISION_ESCALATED");
    }

    @Test
    void asking_again_begins_the_time_anew() {
        Answer asked = work.awaiting();
        parley.clock().setTo(java.time.Instant.parse(asked.string("/approvers/0/escalation/nextLevelAt")));
        Answer back = work.tomas().seen(work.read(asked, work.tomas())).put(path(asked, "/question"), Map.of("question", "Which machine is it exactly?")).expect(200);
        Answer again = work.asked(back, 40, Casework.NO_OTHER_WAY);
        assertThat(again.body().at("/approvers/0/escalation/overdue").asBoolean()).isFalse();
        work.read(again, work.approver(DEPARTMENT_HEAD)).expectProblem(404, "not-found");
    }

    private Visitor ingrid() {
        return parley.as(ingrid);
    }

    private Answer tomasNames(UUID deputy, int from, int until) {
        return work.tomas().post("/api/deputies", body(deputy, from, until));
    }

    private static Map<String, Object> body(UUID deputy, int from, int until) {
        return Map.of("deputy", deputy, "firstDay", TODAY.plusDays(from).toString(), "lastDay", TODAY.plusDays(until).toString());
    }

    private static void end(Visitor person) {
        person.get("/api/deputies").expect(200).strings("/deputies", "/id").forEach(id -> person.delete("/api/deputies/" + id).expect(204));
    }

    private static boolean decides(Visitor person) {
        return person.get("/api/session").expect(200).body().at("/decides").asBoolean();
    }

    private List<String> news(Visitor reader) {
        parley.run("tell-people");
        List<String> news = new ArrayList<>();
        reader.get("/api/inbox").expect(200).body().at("/items").forEach(item -> news.add(item.at("/kind").asText() + " " + item.at("/reason").asText()));
        return news;
    }
}
