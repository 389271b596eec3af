package parley.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.Company;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;

/** Trying out who would get a ticket; and idle tickets, of whose return people are told. */
@OnBothDatabases
class CandidatesTest {

    private final TestParley parley;
    private final Company company;
    private final Asked asked;
    private final DeskPeople people;

    CandidatesTest(TestParley parley) {
        this.parley = parley;
        this.company = parley.company();
        this.asked = new Asked(parley);
        this.people = new DeskPeople(parley);
    }

    @BeforeEach
    void nobody_waits_and_nobody_is_here() {
        RoundTheClock.standard(parley);
        asked.nothingElse();
        people.nobody();
    }

    @Test
    void who_would_get_it_in_which_order_and_who_not_and_why() {
        var sap = people.skill("SAP");
        var ada = people.ada();
        ada.post("/api/admin/routing-rules", Map.of("name", "Bookings", "queueId", company.serviceQueue(), "category", "booking", "skillIds", List.of(sap))).expect(201);
        people.able(company.omar(), null, sap);
        people.able(company.lotte(), null, sap);
        people.here(company.lotte());
        parley.advance(Duration.ofSeconds(30));
        people.here(company.priya(), company.omar(), company.lotte());

        var tried = ada.get("/api/admin/routing-rules/candidates?kind=INCIDENT&category=booking").expect(200);
        assertThat(tried.strings("/skills", "")).containsExactly("SAP");
        assertThat(tried.strings("/people", "/name").subList(0, 2)).containsExactly("Lotte", "Omar");
        assertThat(tried.number("/people/0/turn")).isEqualTo(1);
        assertThat(why(tried, "Priya")).isEqualTo("LACKS_A_SKILL SAP");

        parley.as(company.lotte()).put("/api/desk/breather", Map.of("minutes", 5)).expect(204);
        parley.as(company.omar()).put("/api/desk/presence", Map.of("state", "BUSY")).expect(204);
        var later = ada.get("/api/admin/routing-rules/candidates?kind=INCIDENT&category=booking").expect(200);
        assertThat(why(later, "Lotte")).isEqualTo("ON_A_BREATHER ");
        assertThat(why(later, "Omar")).isEqualTo("BUSY ");
        ada.get("/api/admin/routing-rules/candidates?kind=QUESTION").expect(200);
    }

    @Test
    void whoever_does_not_come_to_a_ticket_is_reminded_once_before_it_goes_back_by_the_limit_of_its_queue() {
        people.worked(false, null, 60);
        var number = asked.urgently("Scanner dead");
        var omar = parley.as(company.omar());
        omar.post("/api/desk/picks", Map.of("number", number)).expect(201);
        assertThat(Instant.parse(omar.get("/api/tickets/" + number + "/standing").expect(200).string("/goesBackAt")))
                .isCloseTo(parley.clock().instant().plus(Duration.ofHours(1)), within(5, ChronoUnit.MINUTES));
        assertThat(parley.as(company.agnes()).get("/api/tickets/" + number + "/standing").expect(200).string("/goesBackAt")).isNull();

        parley.advance(Duration.ofMinutes(46));
        parley.bean(PutBackLeftWork.class).run();
        parley.bean(PutBackLeftWork.class).run();
        assertThat(count(number, "TICKET_GOES_BACK_SOON")).isEqualTo(1);
        parley.run("tell-people");
        assertThat(omar.get("/api/inbox").expect(200).strings("/items", "/kind")).contains("TICKET_GOES_BACK_SOON");

        parley.advance(Duration.ofMinutes(15));
        parley.bean(PutBackLeftWork.class).run();
        assertThat(count(number, "ASSIGNEE_DID_NOT_ACT")).isEqualTo(1);
        assertThat(parley.as(company.agnes()).get("/api/tickets/" + number).expect(200).strings("/history", "/event")).contains("ASSIGNEE_DID_NOT_ACT");
    }

    @Test
    void whoever_acts_in_time_is_not_reminded() {
        people.worked(false, null, 60);
        var number = asked.urgently("Scanner dead");
        var omar = parley.as(company.omar());
        omar.post("/api/desk/picks", Map.of("number", number)).expect(201);
        parley.advance(Duration.ofMinutes(40));
        omar.post("/api/tickets/" + number + "/replies", Map.of("body", "I look at it", "then", "OPEN")).expect(201);
        parley.advance(Duration.ofMinutes(10));
        parley.bean(PutBackLeftWork.class).run();
        assertThat(count(number, "TICKET_GOES_BACK_SOON")).isZero();
    }

    private long count(long number, String kind) {
        return parley.count("select count(*) as n from activity where ticket_id = :id and kind = :kind", Map.of("id", asked.id(number), "kind", kind));
    }

    private static String why(Answer tried, String name) {
        int index = tried.strings("/people", "/name").indexOf(name);
        return tried.string("/people/" + index + "/why") + " " + String.join(",", tried.strings("/people/" + index + "/missing", ""));
    }
}
