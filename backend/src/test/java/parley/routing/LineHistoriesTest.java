package parley.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.account.PersonId;
import parley.platform.sql.Sql;
import parley.testing.Company;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

/**
 * Days at the desk as the dice will have them: passes, time-outs, hand-overs, people who sign off, leave, or do not come to
 * what they took. After every step the line is compared with what only age and promise would give; no ticket may ever
 * stand behind where it stood.
 */
@OnBothDatabases
class LineHistoriesTest {

    private static final int DAYS = 4;
    private static final int STEPS = 40;

    private final TestParley parley;
    private final Company company;
    private final Asked asked;
    private final Map<Long, Filed> filed = new HashMap<>();

    LineHistoriesTest(TestParley parley) {
        this.parley = parley;
        this.company = parley.company();
        this.asked = new Asked(parley);
    }

    @BeforeEach
    void the_desk_is_open_and_nobody_waits() {
        RoundTheClock.standard(parley);
        asked.nothingElse();
        filed.clear();
    }

    @Test
    void whatever_happens_nobody_falls_behind_where_they_stood() {
        for (int day = 0; day < DAYS; day++) {
            var dice = new Random(4_711 + day);
            asked.nothingElse();
            filed.clear();
            var analysts = List.of(company.priya(), company.omar(), company.lotte(), newcomer("Day " + day + " on " + parley.database()));
            for (int step = 0; step < STEPS; step++) {
                var done = step(dice, analysts);
                asEveryoneWaited("day %s, step %s: %s".formatted(day, step, done));
            }
        }
    }

    @Test
    void a_desk_that_counts_from_the_last_change_would_be_found_out() {
        file(new Random(1));
        parley.advance(Duration.ofMinutes(5));
        var first = file(new Random(1));
        parley.advance(Duration.ofMinutes(5));
        asEveryoneWaited("nothing happened yet");

        parley.sql("update promise set effective_start = effective_start - 1000000000 where ticket_id = :id", Map.of("id", asked.id(first)));

        assertThatThrownBy(() -> asEveryoneWaited("somebody was let in before")).isInstanceOf(AssertionError.class);
    }

    private String step(Random dice, List<UUID> analysts) {
        var analyst = analysts.get(dice.nextInt(analysts.size()));
        var visitor = parley.as(analyst);
        parley.advance(Duration.ofSeconds(20 + dice.nextInt(400)));
        return switch (dice.nextInt(11)) {
            case 0, 1, 2 -> "filed " + file(dice);
            case 3, 4 -> take(visitor, "acceptance", Map.of("withSupport", dice.nextBoolean()));
            case 5 -> take(visitor, "pass", Map.of("reason", dice.nextBoolean() ? "NEEDS_SUPPORT" : "NEEDS_ANOTHER_SKILL"));
            case 6 -> timedOut(visitor);
            case 7 -> handedBack(visitor, analyst);
            case 8 -> signedOff(visitor, analyst);
            case 9 -> idle();
            default -> wrote(dice);
        };
    }

    private long file(Random dice) {
        var number = switch (dice.nextInt(3)) {
            case 0 -> asked.whatCanWait("It can wait");
            case 1 -> asked.urgently("It cannot");
            default -> asked.byEverybody("Nobody can work");
        };
        filed.put(number, parley.bean(Sql.class)
                .first("select p.started_at, p.target_seconds from promise p where p.ticket_id = :id and p.kind = 'FIRST_RESPONSE'", Map.of("id", asked.id(number)),
                        row -> new Filed(number, row.instant("started_at"), row.number("target_seconds"))).orElseThrow());
        return number;
    }

    private String take(Visitor analyst, String answer, Map<String, Object> body) {
        var offer = analyst.post("/api/desk/next", null);
        if (offer.status() == 200) {
            analyst.put("/api/desk/offers/" + offer.string("/id") + "/" + answer, body);
        }
        return answer;
    }

    private String timedOut(Visitor analyst) {
        analyst.post("/api/desk/next", null);
        parley.advance(Duration.ofSeconds(61));
        parley.bean(TimeOutOffers.class).run();
        return "timed out";
    }

    private String handedBack(Visitor visitor, UUID analyst) {
        ofAnalyst(analyst).stream().findFirst().ifPresent(number -> visitor.ifMatch(version(number))
                .post("/api/tickets/" + number + "/hand-overs", Map.of("queue", company.serviceQueue(), "note", "Off shift")).expect(204));
        return "handed back";
    }

    /** Away, and out of the team and back again: what was in hand goes back. */
    private String signedOff(Visitor visitor, UUID analyst) {
        visitor.put("/api/desk/presence", Map.of("state", "AWAY")).expect(204);
        parley.sql("delete from team_member where team_id = :team and person_id = :person", Map.of("team", company.serviceDesk(), "person", analyst));
        parley.bean(LeftWorkService.class).putBackOf(new PersonId(analyst));
        parley.sql("insert into team_member (team_id, person_id) values (:team, :person)", Map.of("team", company.serviceDesk(), "person", analyst));
        return "signed off";
    }

    private String idle() {
        parley.advance(Duration.ofHours(4).plusMinutes(1));
        parley.bean(TimeOutOffers.class).run();
        parley.bean(PutBackLeftWork.class).run();
        return "nobody came to it";
    }

    private String wrote(Random dice) {
        var numbers = filed.keySet().stream().sorted().toList();
        if (!numbers.isEmpty()) {
            parley.as(company.agnes()).post("/api/tickets/" + numbers.get(dice.nextInt(numbers.size())) + "/replies", Map.of("body", "Hello?")).expect(201);
        }
        return "the requester wrote";
    }

    private void asEveryoneWaited(String after) {
        var now = parley.clock().instant();
        var expected = filed.values().stream()
                .filter(ticket -> assignee(ticket.number()) == null)
                .sorted(Comparator.comparing((Filed ticket) -> ticket.share(now)).reversed().thenComparing(Filed::at).thenComparing(Filed::number))
                .map(Filed::number)
                .toList();
        var waits = parley.bean(LineQueries.class).line(new parley.queue.QueueId(company.serviceQueue()), 1_000);
        parley.clock().setTo(now);
        var line = parley.bean(Places.class).inOrder(waits);
        assertThat(line.stream().map(waiting -> waiting.waiting().ticket()).filter(filed::containsKey).toList()).as(after).isEqualTo(expected);
    }

    private UUID newcomer(String name) {
        var person = Company.person(parley, name, null, "EMPLOYEE", "ANALYST");
        parley.sql("insert into team_member (team_id, person_id) values (:team, :person)", Map.of("team", company.serviceDesk(), "person", person));
        return person;
    }

    private List<Long> ofAnalyst(UUID analyst) {
        return new ArrayList<>(parley.bean(Sql.class).list("select number from ticket where assignee_id = :analyst and status = 'OPEN' order by number",
                Map.of("analyst", analyst), row -> row.number("number"))).stream().filter(filed::containsKey).toList();
    }

    private UUID assignee(long number) {
        return parley.bean(Sql.class).list("select assignee_id from ticket where number = :number", Map.of("number", number), row -> row.uuid("assignee_id")).get(0);
    }

    private long version(long number) {
        return parley.count("select version as n from ticket where number = :number", Map.of("number", number));
    }

    /** A ticket, when it was filed, and within what time a first word was promised. */
    private record Filed(long number, Instant at, long promisedSeconds) {

        double share(Instant now) {
            return Duration.between(at, now).toNanos() / (promisedSeconds * 1e9);
        }
    }
}
