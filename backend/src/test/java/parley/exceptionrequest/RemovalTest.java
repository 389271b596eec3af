package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.exceptionrequest.Casework.path;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.MovableClock;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;

/** What an exception granted is taken away after its end, by somebody who is offered its ticket. */
@OnBothDatabases
class RemovalTest {

    private final TestParley parley;
    private final Casework work;

    RemovalTest(TestParley parley) {
        this.parley = parley;
        this.work = Casework.of(parley);
    }

    @BeforeEach
    void the_same_morning_with_nobody_in_line() {
        parley.clock().setTo(MovableClock.START);
        parley.sql("delete from open_offer", Map.of());
        parley.sql("delete from awaited_act", Map.of());
        parley.sql("update promise set line_queue_id = null", Map.of());
        parley.sql("update ticket set assignee_id = :omar where assignee_id is null", Map.of("omar", parley.company().omar()));
    }

    @Test
    void an_ended_exception_that_nobody_has_is_offered_to_somebody() {
        Answer over = ended();

        Answer offer = work.priya().post("/api/desk/next", null).expect(200);
        assertThat(offer.number("/ticket/number")).isEqualTo(over.number("/number"));
        assertThat(offer.string("/promise/kind")).isEqualTo("REMOVAL");
        work.priya().put("/api/desk/offers/" + offer.string("/id") + "/acceptance", Map.of("withSupport", false)).expect(200);
    }

    @Test
    void it_waits_since_the_exception_ended_also_when_that_is_written_down_late() {
        Answer active = unassigned();
        parley.advance(Duration.ofDays(40));
        parley.bean(RecordWhatTheClockDecided.class).run();

        assertThat(parley.count(
                """
                select count(*) as n from promise p join ticket t on t.id = p.ticket_id join exception_request r on r.ticket_id = t.id
                where t.number = :number and p.kind = 'REMOVAL' and p.started_at = r.ended_at and p.line_queue_id = t.queue_id""",
                number(active))).isEqualTo(1);
        assertThat(work.priya().post("/api/desk/next", null).expect(200).number("/ticket/number")).isEqualTo(active.number("/number"));
    }

    @Test
    void the_proof_keeps_the_promise_and_takes_it_out_of_the_line() {
        Answer over = ended();

        work.priya().seen(over).put(path(over, "/closure"), Map.of("removalProof", "The port is shut again")).expect(200);

        assertThat(removals(over, "MET")).isEqualTo(1);
        work.omar().post("/api/desk/next", null).expect(204);
    }

    @Test
    void who_has_it_and_does_nothing_about_it_loses_it_to_the_line() {
        Answer over = ended();
        Answer offer = work.priya().post("/api/desk/next", null).expect(200);
        work.priya().put("/api/desk/offers/" + offer.string("/id") + "/acceptance", Map.of("withSupport", false)).expect(200);

        parley.advance(Duration.ofDays(3));
        parley.run("put-back-left-work");

        assertThat(work.omar().post("/api/desk/next", null).expect(200).number("/ticket/number")).isEqualTo(over.number("/number"));
    }

    @Test
    void what_ended_before_removals_were_promised_is_promised_its_own() {
        Answer over = ended();
        parley.sql("delete from promise where kind = 'REMOVAL'", Map.of());
        work.priya().post("/api/desk/next", null).expect(204);

        parley.bean(RecordWhatTheClockDecided.class).run();
        parley.bean(RecordWhatTheClockDecided.class).run();

        assertThat(removals(over, "RUNNING")).isEqualTo(1);
        assertThat(work.priya().post("/api/desk/next", null).expect(200).number("/ticket/number")).isEqualTo(over.number("/number"));
    }

    private Answer ended() {
        Answer active = unassigned();
        parley.advance(Duration.ofDays(31));
        parley.bean(RecordWhatTheClockDecided.class).run();
        Answer over = work.read(active, work.priya());
        assertThat(over.string("/state")).isEqualTo("ENDING");
        assertThat(removals(over, "RUNNING")).isEqualTo(1);
        return over;
    }

    private Answer unassigned() {
        Answer active = work.active();
        parley.sql("update ticket set assignee_id = null where number = :number", number(active));
        return active;
    }

    private long removals(Answer about, String state) {
        return parley.count(
                """
                select count(*) as n from promise p join ticket t on t.id = p.ticket_id
                where t.number = :number and p.kind = 'REMOVAL' and p.state = '%s'""".formatted(state),
                number(about));
    }

    private static Map<String, Object> number(Answer about) {
        return Map.of("number", about.number("/number"));
    }
}
