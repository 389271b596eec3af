package parley.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.testing.Company;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;

/** Whom a ticket may be handed over to. */
@OnBothDatabases
class HandOverChoicesTest {

    private final TestParley parley;
    private final Company company;
    private final Asked asked;

    HandOverChoicesTest(TestParley parley) {
        this.parley = parley;
        this.company = parley.company();
        this.asked = new Asked(parley);
        RoundTheClock.standard(parley);
    }

    @Test
    void colleagues_of_the_queue_come_with_whether_they_are_here_and_those_who_are_come_first() {
        long number = asked.urgently("Scanner dead");
        var priya = parley.as(company.priya());
        parley.as(company.omar()).put("/api/desk/presence", Map.of("state", "BUSY")).expect(204);

        var choices = priya.get(path(number)).expect(200);

        assertThat(choices.strings("/people", "/id").get(0)).isEqualTo(company.omar().toString());
        assertThat(choices.strings("/people", "/state")).startsWith("BUSY").contains("AWAY");
        assertThat(choices.strings("/people", "/id")).contains(company.priya().toString(), company.lotte().toString())
                .doesNotContain(company.nils().toString(), company.agnes().toString());
        assertThat(choices.strings("/queues", "/id")).contains(company.serviceQueue().toString(), company.networkQueue().toString());
    }

    @Test
    void who_has_it_already_and_who_asked_for_it_are_no_choice() {
        long number = asked.urgently("Scanner dead");
        var priya = parley.as(company.priya());
        priya.post("/api/desk/picks", Map.of("number", number, "reason", "KNOWS_THE_CASE")).expect(201);

        assertThat(priya.get(path(number)).expect(200).strings("/people", "/id")).doesNotContain(company.priya().toString());
        parley.sql("update ticket set requester_id = :lotte where number = :number", Map.of("lotte", company.lotte(), "number", number));
        assertThat(priya.get(path(number)).expect(200).strings("/people", "/id")).doesNotContain(company.lotte().toString());
    }

    @Test
    void nobody_else_is_told() {
        long number = asked.urgently("Scanner dead");

        parley.as(company.nils()).get(path(number)).expectProblem(404, "not-found");
    }

    private static String path(long number) {
        return "/api/tickets/" + number + "/hand-over-choices";
    }
}
