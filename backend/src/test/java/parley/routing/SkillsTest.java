package parley.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.platform.sql.Sql;
import parley.testing.Company;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** Who can do what, what tickets need, and that nothing waits unseen for somebody who is not there. */
@OnBothDatabases
class SkillsTest {

    private final TestParley parley;
    private final Company company;
    private final Asked asked;
    private final DeskPeople people;
    private final Visitor priya;
    private final Visitor omar;

    SkillsTest(TestParley parley) {
        this.parley = parley;
        this.company = parley.company();
        this.asked = new Asked(parley);
        this.people = new DeskPeople(parley);
        this.priya = parley.as(company.priya());
        this.omar = parley.as(company.omar());
    }

    @BeforeEach
    void nobody_waits_and_nobody_is_here() {
        RoundTheClock.standard(parley);
        asked.nothingElse();
        people.nobody();
    }

    @Test
    void what_needs_a_skill_is_offered_only_to_those_who_have_it() {
        var sap = people.skill("SAP");
        people.able(company.omar(), null, sap);
        var number = asked.urgently("Booking stuck");
        needs(number, sap);
        var other = asked.whatCanWait("Second screen");

        assertThat(priya.post("/api/desk/next", null).expect(200).number("/ticket/number")).isEqualTo(other);
        var card = omar.post("/api/desk/next", null).expect(200);
        assertThat(card.number("/ticket/number")).isEqualTo(number);
        assertThat(card.strings("/skills", "")).containsExactly("SAP");
    }

    @Test
    void whoever_cannot_do_it_cannot_pick_it_until_somebody_says_that_it_is_not_needed() {
        var sap = people.skill("SAP");
        var number = asked.urgently("Booking stuck");
        needs(number, sap);

        assertThat(priya.post("/api/desk/picks", Map.of("number", number)).expectProblem(409, "conflict").text()).contains("SAP");
        var left = priya.delete("/api/tickets/" + number + "/skills/" + sap).expect(200);
        assertThat(left.strings("/needed", "/name")).isEmpty();
        assertThat(left.strings("/others", "/name")).containsExactly("SAP");
        priya.post("/api/desk/picks", Map.of("number", number)).expect(201);

        assertThat(recorded(number)).contains("SKILL_NEEDED", "SKILL_NOT_NEEDED");
        priya.delete("/api/tickets/" + number + "/skills/" + sap).expectProblem(404, "not-found");
        parley.as(company.nils()).get("/api/tickets/" + number + "/skills").expectProblem(404, "not-found");
        parley.as(company.agnes()).get("/api/tickets/" + number + "/skills").expectProblem(403, "not-for-your-role");
    }

    @Test
    void a_rule_asks_for_skills_of_what_it_takes() {
        var sap = people.skill("SAP");
        var ada = people.ada();
        var rule = ada.post("/api/admin/routing-rules",
                Map.of("name", "Bookings", "queueId", company.serviceQueue(), "category", "booking", "skillIds", List.of(sap))).expect(201);
        assertThat(rule.strings("/skills", "/name")).containsExactly("SAP");
        ada.post("/api/admin/routing-rules", Map.of("name", "No such skill", "queueId", company.serviceQueue(), "category", "x", "skillIds", List.of(UUID.randomUUID())))
                .expectProblem(400, "invalid");

        var agnes = parley.as(company.agnes());
        var number = agnes.post("/api/tickets",
                Map.of("kind", "INCIDENT", "title", "Booking stuck", "body", "It does not book", "category", "booking", "impact", "ONE", "urgency", "STOPPED")).expect(201).number("/number");

        assertThat(priya.get("/api/tickets/" + number + "/skills").expect(200).strings("/needed", "/name")).containsExactly("SAP");
        priya.post("/api/desk/next", null).expect(204);

        ada.seen(rule).put("/api/admin/routing-rules/" + rule.string("/id"), Map.of("name", "Bookings", "queueId", company.serviceQueue(), "category", "booking")).expect(200);
        assertThat(ada.get("/api/admin/routing-rules/" + rule.string("/id")).expect(200).strings("/skills", "/name")).isEmpty();
    }

    @Test
    void what_nobody_here_can_do_is_seen_by_the_supervisor_and_on_the_ticket() {
        var sap = people.skill("SAP");
        var number = asked.urgently("Booking stuck");
        needs(number, sap);
        people.here(company.priya());
        var lotte = parley.as(company.lotte());

        var board = lotte.get("/api/now").expect(200);
        assertThat(board.strings("/stuck", "/number")).containsExactly(String.valueOf(number));
        assertThat(board.strings("/stuck/0/needs", "")).containsExactly("SAP");
        assertThat(board.flag("/stuck/0/nobody")).as("nobody of the team can").isTrue();
        assertThat(priya.get("/api/tickets/" + number + "/skills").expect(200).flag("/nobodyHere")).isTrue();

        people.able(company.omar(), null, sap);
        assertThat(lotte.get("/api/now").expect(200).flag("/stuck/0/nobody")).as("Omar can, and is not here").isFalse();
        people.here(company.omar());
        assertThat(lotte.get("/api/now").expect(200).strings("/stuck", "/number")).isEmpty();
        assertThat(priya.get("/api/tickets/" + number + "/skills").expect(200).flag("/nobodyHere")).isFalse();
    }

    @Test
    void administrators_keep_the_names_and_forgetting_one_leaves_nothing_stuck() {
        var ada = people.ada();
        var sap = people.skill("SAP");
        people.able(company.omar(), null, sap);
        var number = asked.urgently("Booking stuck");
        needs(number, sap);
        var path = "/api/admin/skills/" + sap;
        ada.post("/api/admin/skills", Map.of("name", "sap")).expectProblem(409, "conflict");
        ada.put(path, Map.of("name", "SAP R/3")).expectProblem(428, "version-missing");
        var seen = ada.get(path).expect(200);
        assertThat(seen.number("/people")).isEqualTo(1);
        assertThat(seen.number("/tickets")).isEqualTo(1);
        var renamed = ada.seen(seen).put(path, Map.of("name", "SAP R/3")).expect(200);
        ada.seen(seen).delete(path).expectProblem(412, "stale-version");
        ada.seen(renamed).delete(path).expect(204);

        assertThat(priya.post("/api/desk/next", null).expect(200).number("/ticket/number")).isEqualTo(number);
        assertThat(ada.get("/api/admin/analysts/" + company.omar()).expect(200).strings("/skills", "/name")).isEmpty();
        assertThat(parley.count("select count(*) as n from activity where kind in ('SKILL_CREATED', 'SKILL_CHANGED', 'SKILL_DELETED') and subject_id = :id", Map.of("id", sap)))
                .isEqualTo(3);
    }

    private void needs(long number, UUID skill) {
        assertThat(priya.put("/api/tickets/" + number + "/skills/" + skill, null).expect(200).strings("/needed", "/id")).contains(skill.toString());
    }

    private List<String> recorded(long number) {
        return parley.bean(Sql.class).list("select kind from activity where ticket_id = :id order by seq", Map.of("id", asked.id(number)), row -> row.text("kind"));
    }
}
