package parley.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.platform.sql.Sql;
import parley.testing.Company;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** Sixteen analysts who take next at the same time: no ticket twice, none lost, every offer one row. */
@OnBothDatabases
class SixteenAnalystsTest {

    private static final int ANALYSTS = 16;
    private static final int TICKETS = 96;

    private final TestParley parley;
    private final Asked asked;

    SixteenAnalystsTest(TestParley parley) {
        this.parley = parley;
        this.asked = new Asked(parley);
    }

    @BeforeEach
    void the_desk_is_open_and_nobody_waits() {
        RoundTheClock.standard(parley);
        asked.nothingElse();
    }

    @Test
    void at_once_each_gets_another_ticket_from_the_front_of_the_line() throws Exception {
        var numbers = file(ANALYSTS + 4);
        var start = new CyclicBarrier(ANALYSTS);

        var offered = together(analysts("First"), analyst -> {
            start.await(30, TimeUnit.SECONDS);
            return List.of(analyst.post("/api/desk/next", null).expect(200).number("/ticket/number"));
        });

        assertThat(offered).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(numbers.subList(0, ANALYSTS));
        assertThat(count("select count(*) as n from open_offer")).isEqualTo(ANALYSTS);
        assertThat(count("select count(*) as n from offer f where not exists (select 1 from open_offer o where o.offer_id = f.id) and not exists (select 1 from offer_outcome e where e.offer_id = f.id)"))
                .isZero();
    }

    @Test
    void all_day_long_with_passes_and_picks_no_ticket_is_taken_twice_and_none_is_lost() throws Exception {
        var numbers = file(TICKETS);

        var taken = together(analysts("Second"), analyst -> work(analyst, new Random(analyst.hashCode()), numbers));

        assertThat(taken).containsExactlyInAnyOrderElementsOf(numbers);
        assertThat(accepted()).containsExactlyInAnyOrderElementsOf(numbers);
        assertThat(count("select count(*) as n from open_offer")).isZero();
        assertThat(count("select count(*) as n from promise where line_queue_id is not null")).isZero();
        assertThat(count("select count(*) as n from offer f where not exists (select 1 from offer_outcome e where e.offer_id = f.id)")).isZero();
        assertThat(count("""
                select count(*) as n from ticket t
                where t.number >= %d and not exists (
                    select 1 from offer f join offer_outcome e on e.offer_id = f.id
                    where f.ticket_id = t.id and f.analyst_id = t.assignee_id and e.outcome = 'ACCEPTED')""".formatted(numbers.get(0)))).isZero();
    }

    /** Takes, passes now and then, picks now and then, until nothing waits. */
    private List<Long> work(Visitor analyst, Random dice, List<Long> numbers) {
        var taken = new ArrayList<Long>();
        for (int idle = 0; idle < 3; ) {
            if (dice.nextInt(8) == 0) {
                var wanted = numbers.get(dice.nextInt(numbers.size()));
                var picked = analyst.post("/api/desk/picks", Map.of("number", wanted, "reason", "BELONGS_TO_OTHER_WORK"));
                assertThat(picked.status()).isIn(201, 409);
                if (picked.status() == 201) {
                    taken.add(wanted);
                }
            }
            var offer = analyst.post("/api/desk/next", null);
            if (offer.status() == 204) {
                idle++;
                continue;
            }
            idle = 0;
            offer.expect(200);
            if (dice.nextInt(10) == 0) {
                analyst.put("/api/desk/offers/" + offer.string("/id") + "/pass", Map.of("reason", "NEEDS_ANOTHER_SKILL")).expect(204);
            } else {
                taken.add(analyst.put("/api/desk/offers/" + offer.string("/id") + "/acceptance", Map.of("withSupport", false)).expect(200).number("/number"));
            }
        }
        return taken;
    }

    private List<Long> together(List<Visitor> analysts, Work work) throws Exception {
        var pool = Executors.newFixedThreadPool(analysts.size());
        try {
            List<Callable<List<Long>>> days = analysts.stream().<Callable<List<Long>>>map(analyst -> () -> work.of(analyst)).toList();
            var numbers = new ArrayList<Long>();
            for (Future<List<Long>> day : pool.invokeAll(days, 120, TimeUnit.SECONDS)) {
                numbers.addAll(day.get());
            }
            return numbers;
        } finally {
            pool.shutdownNow();
        }
    }

    private List<Visitor> analysts(String generation) {
        var analysts = new ArrayList<Visitor>();
        for (int number = 1; number <= ANALYSTS; number++) {
            var analyst = Company.person(parley, generation + " analyst " + number, null, "EMPLOYEE", "ANALYST");
            parley.sql("insert into team_member (team_id, person_id) values (:team, :person)", Map.of("team", parley.company().serviceDesk(), "person", analyst));
            analysts.add(parley.as(analyst));
        }
        return analysts;
    }

    private List<Long> file(int tickets) {
        var numbers = new ArrayList<Long>();
        for (int ticket = 0; ticket < tickets; ticket++) {
            numbers.add(asked.urgently("Ticket " + ticket));
        }
        return numbers;
    }

    private List<Long> accepted() {
        return parley.bean(Sql.class).list("""
                select t.number from offer f join offer_outcome e on e.offer_id = f.id join ticket t on t.id = f.ticket_id
                where e.outcome = 'ACCEPTED'""", Map.of(), row -> row.number("number"));
    }

    private long count(String text) {
        return parley.count(text, Map.of());
    }

    @FunctionalInterface
    private interface Work {
        List<Long> of(Visitor analyst) throws Exception;
    }
}
