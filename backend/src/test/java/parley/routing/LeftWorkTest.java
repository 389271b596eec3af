package parley.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.platform.sql.Sql;
import parley.servicelevel.BusinessCalendars;
import parley.servicelevel.CalendarId;
import parley.servicelevel.Shift;
import parley.servicelevel.WeeklyHours;
import parley.testing.Answer;
import parley.testing.Company;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** What somebody had in hand, when they leave or do not come to it. */
@OnBothDatabases
class LeftWorkTest {

    private final TestParley parley;
    private final Company company;
    private final Asked asked;
    private UUID team;
    private UUID other;
    private UUID leo;

    LeftWorkTest(TestParley parley) {
        this.parley = parley;
        this.company = parley.company();
        this.asked = new Asked(parley);
    }

    /** Leo is new at the desk, with nothing in hand. */
    @BeforeEach
    void a_desk_with_one_more() {
        RoundTheClock.standard(parley);
        asked.nothingElse();
        parley.sql("delete from awaited_act", Map.of());
        leo = Company.person(parley, "Leo " + UUID.randomUUID().toString().substring(0, 8), null, "EMPLOYEE", "ANALYST");
        team = company.serviceDesk();
        other = Company.team(parley, "Others " + leo, company.lotte());
        parley.sql("insert into team_member (team_id, person_id) values (:team, :leo)", Map.of("team", team, "leo", leo));
    }

    @Test
    void whoever_is_deactivated_leaves_every_unfinished_ticket_in_its_old_place() {
        var first = asked.urgently("Scanner dead");
        var place = effectiveStarts(first);
        parley.advance(Duration.ofMinutes(10));
        picked(first);
        assertThat(requester(first).string("/assignee/name")).startsWith("Leo");
        var solved = asked.urgently("Solved");
        picked(solved);
        reply(solved, "RESOLVED");
        var waiting = asked.urgently("Waiting on Agnes");
        picked(waiting);
        reply(waiting, "WAITING_ON_REQUESTER");
        var others = asked.urgently("Waiting on the maker");
        picked(others);
        reply(others, "WAITING_ON_OTHERS");
        var later = asked.urgently("Printer dead");

        deactivate();

        assertThat(assignee(first)).isNull();
        assertThat(effectiveStarts(first)).isEqualTo(place);
        assertThat(assignee(solved)).isEqualTo(leo);
        assertThat(assignee(waiting)).isNull();
        assertThat(status(waiting)).isEqualTo("WAITING_ON_REQUESTER");
        assertThat(assignee(others)).isNull();
        assertThat(status(others)).as("nobody else would look after it").isEqualTo("OPEN");
        assertThat(requester(first).string("/assignee")).isNull();
        assertThat(requester(first).number("/placeFrom")).isPositive();
        var history = parley.as(company.agnes()).get("/api/tickets/" + first).expect(200);
        assertThat(history.strings("/history", "/event")).contains("ASSIGNEE_LEFT");
        assertThat(history.strings("/history", "/person/name")).anyMatch(name -> name.startsWith("Leo"));
        assertThat(recorded(first)).containsOnlyOnce("ASSIGNEE_LEFT");
        assertThat(nextOf(company.priya())).isEqualTo(first);
        assertThat(List.of(nextOf(company.omar()), nextOf(company.lotte()))).containsExactlyInAnyOrder(others, later);
    }

    @Test
    void whoever_is_taken_out_of_the_team_leaves_what_they_had_there_and_no_more() {
        var number = asked.urgently("Scanner dead");
        picked(number);
        var elsewhere = Company.queue(parley, "Elsewhere " + leo, other);
        parley.sql("insert into team_member (team_id, person_id) values (:team, :leo)", Map.of("team", other, "leo", leo));
        var kept = asked.urgently("In another queue");
        parley.sql("update ticket set queue_id = :queue, assignee_id = :leo where number = :number", Map.of("queue", elsewhere, "leo", leo, "number", kept));
        var given = asked.urgently("Somebody else has it");
        parley.as(company.priya()).post("/api/desk/picks", Map.of("number", given, "reason", "KNOWS_THE_CASE")).expect(201);

        outOfTheTeam();

        assertThat(assignee(number)).isNull();
        assertThat(assignee(kept)).isEqualTo(leo);
        assertThat(assignee(given)).isEqualTo(company.priya());
    }

    @Test
    void whoever_loses_the_role_after_the_team_keeps_nothing() {
        outOfTheTeam();
        var number = asked.urgently("Scanner dead");
        parley.sql("update ticket set assignee_id = :leo where number = :number", Map.of("leo", leo, "number", number));

        var ada = parley.as(company.ada());
        var seen = ada.get("/api/admin/people/" + leo).expect(200);
        ada.seen(seen).put("/api/admin/people/" + leo, Map.of("name", seen.string("/name"), "email", seen.string("/email"), "roles", List.of("EMPLOYEE"))).expect(200);

        assertThat(assignee(number)).isNull();
        assertThat(recorded(number)).contains("ASSIGNEE_LEFT");
    }

    @Test
    void another_team_takes_a_queue_over_with_what_is_in_hand() {
        var number = asked.urgently("Scanner dead");
        picked(number);
        var lottes = asked.urgently("Lotte is in both teams");
        parley.as(company.lotte()).post("/api/desk/picks", Map.of("number", lottes, "reason", "KNOWS_THE_CASE")).expect(201);
        var ada = parley.as(company.ada());
        var queue = ada.get("/api/admin/queues/" + company.serviceQueue()).expect(200);
        try {
            ada.seen(queue).put("/api/admin/queues/" + company.serviceQueue(),
                    Map.of("name", queue.string("/name"), "purpose", queue.string("/purpose"), "teamId", other)).expect(200);

            assertThat(assignee(number)).isNull();
            assertThat(assignee(lottes)).isEqualTo(company.lotte());
        } finally {
            parley.sql("update queue set team_id = :team where id = :queue", Map.of("team", team, "queue", company.serviceQueue()));
        }
    }

    @Test
    void what_lies_before_somebody_who_leaves_is_offered_to_the_next() {
        var number = asked.urgently("Scanner dead");
        assertThat(nextOf(leo)).isEqualTo(number);
        parley.as(company.priya()).post("/api/desk/next", null).expect(204);

        deactivate();

        assertThat(nextOf(company.priya())).isEqualTo(number);
        assertThat(parley.count("select count(*) as n from offer f join offer_outcome e on e.offer_id = f.id where f.analyst_id = :leo and e.outcome = 'WITHDRAWN'",
                Map.of("leo", leo))).isEqualTo(1);
        assertThat(recorded(number)).contains("OFFER_WITHDRAWN");
    }

    @Test
    void an_offer_stays_with_somebody_who_leaves_another_team() {
        parley.sql("insert into team_member (team_id, person_id) values (:team, :leo)", Map.of("team", other, "leo", leo));
        var number = asked.urgently("Scanner dead");
        assertThat(nextOf(leo)).isEqualTo(number);
        var ada = parley.as(company.ada());
        ada.seen(ada.get("/api/admin/teams/" + other)).put("/api/admin/teams/" + other, Map.of("name", "Others " + leo, "memberIds", List.of(company.lotte()))).expect(200);

        assertThat(parley.as(leo).get("/api/desk/offer").expect(200).number("/ticket/number")).isEqualTo(number);
    }

    @Test
    void what_a_leaver_had_solved_goes_into_the_line_when_it_is_opened_again() {
        var number = asked.urgently("Scanner dead");
        picked(number);
        reply(number, "RESOLVED");
        deactivate();
        assertThat(assignee(number)).isEqualTo(leo);

        parley.as(company.agnes()).post("/api/tickets/" + number + "/replies", Map.of("body", "It is dead again")).expect(201);

        assertThat(assignee(number)).isNull();
        assertThat(nextOf(company.priya())).isEqualTo(number);
    }

    @Test
    void what_was_given_to_somebody_in_the_moment_they_left_is_found() {
        var number = asked.urgently("Scanner dead");
        deactivate();
        parley.sql("update ticket set assignee_id = :leo, status = 'OPEN' where number = :number", Map.of("leo", leo, "number", number));

        parley.bean(PutBackLeftWork.class).run();

        assertThat(assignee(number)).isNull();
    }

    @Test
    void whoever_does_not_come_to_a_ticket_for_four_business_hours_loses_it_to_its_old_place() {
        var number = asked.urgently("Scanner dead");
        var place = effectiveStarts(number);
        picked(number);
        parley.advance(Duration.ofHours(4).minusMinutes(1));
        putBack();
        assertThat(assignee(number)).isEqualTo(leo);

        parley.advance(Duration.ofMinutes(2));
        putBack();

        assertThat(assignee(number)).isNull();
        assertThat(effectiveStarts(number)).isEqualTo(place);
        assertThat(recorded(number)).containsOnlyOnce("ASSIGNEE_DID_NOT_ACT");
        var history = parley.as(company.agnes()).get("/api/tickets/" + number).expect(200);
        assertThat(history.strings("/history", "/event")).contains("ASSIGNEE_DID_NOT_ACT");
        assertThat(nextOf(company.priya())).isEqualTo(number);
        putBack();
        assertThat(recorded(number)).containsOnlyOnce("ASSIGNEE_DID_NOT_ACT");
    }

    @Test
    void whoever_did_anything_about_it_keeps_it() {
        var answered = asked.urgently("Answered");
        picked(answered);
        var noted = asked.urgently("A note was kept");
        picked(noted);
        parley.advance(Duration.ofHours(3));
        reply(answered, "OPEN");
        parley.as(leo).post("/api/tickets/" + noted + "/notes", Map.of("body", "Asked the maker")).expect(201);

        parley.advance(Duration.ofHours(30));
        putBack();

        assertThat(assignee(answered)).isEqualTo(leo);
        assertThat(assignee(noted)).isEqualTo(leo);
    }

    @Test
    void work_that_only_the_record_knows_counts_too() {
        var number = asked.urgently("Worked in its case file");
        picked(number);
        parley.advance(Duration.ofHours(1));
        parley.sql("""
                insert into activity (at, actor_id, kind, subject, subject_id, ticket_id, visibility, detail)
                values (:now, :leo, 'RISK_RATED', 'EXCEPTION_REQUEST', :id, :id, 'PUBLIC', '{}')""",
                Map.of("now", parley.clock().instant(), "leo", leo, "id", asked.id(number)));
        parley.advance(Duration.ofHours(4));
        putBack();
        assertThat(assignee(number)).isEqualTo(leo);
    }

    @Test
    void while_it_waits_on_somebody_else_nothing_is_awaited() {
        var requester = asked.urgently("Waiting on Agnes");
        picked(requester);
        reply(requester, "WAITING_ON_REQUESTER");
        var others = asked.urgently("Waiting on the maker");
        picked(others);
        reply(others, "WAITING_ON_OTHERS");
        var held = asked.urgently("On hold");
        picked(held);
        var leos = parley.as(leo);
        leos.seen(leos.get("/api/tickets/" + held)).put("/api/tickets/" + held + "/hold",
                Map.of("until", parley.clock().instant().plus(Duration.ofDays(3)).toString(), "reason", "The part comes on Friday")).expect(200);

        parley.advance(Duration.ofDays(2));
        putBack();

        for (var number : List.of(requester, others, held)) {
            assertThat(assignee(number)).as("ticket %s", number).isEqualTo(leo);
        }
    }

    @Test
    void when_the_requester_has_answered_it_is_awaited_again_and_asking_twice_puts_nothing_off() {
        var number = asked.urgently("Scanner dead");
        picked(number);
        reply(number, "WAITING_ON_REQUESTER");
        parley.advance(Duration.ofDays(1));
        say(number, "It is the left one");
        parley.advance(Duration.ofHours(3));
        putBack();
        assertThat(assignee(number)).isEqualTo(leo);
        say(number, "Hello?");
        parley.advance(Duration.ofMinutes(61));
        putBack();
        assertThat(assignee(number)).isNull();
    }

    @Test
    void who_answered_and_is_asked_again_is_awaited_again() {
        var number = asked.urgently("Scanner dead");
        picked(number);
        reply(number, "OPEN");
        parley.advance(Duration.ofDays(1));
        say(number, "And now?");
        parley.advance(Duration.ofHours(4).plusMinutes(1));
        putBack();
        assertThat(assignee(number)).isNull();
    }

    @Test
    void whoever_it_is_handed_to_has_the_whole_time() {
        var number = asked.urgently("Scanner dead");
        picked(number);
        parley.advance(Duration.ofHours(3));
        var leos = parley.as(leo);
        leos.seen(leos.get("/api/tickets/" + number)).post("/api/tickets/" + number + "/hand-overs", Map.of("to", company.omar(), "note", "Knows it")).expect(204);
        parley.advance(Duration.ofHours(3));
        putBack();
        assertThat(assignee(number)).isEqualTo(company.omar());
        parley.advance(Duration.ofMinutes(61));
        putBack();
        assertThat(assignee(number)).isNull();
    }

    @Test
    void who_acts_in_the_very_moment_in_which_the_limit_passes_keeps_it() {
        var number = asked.urgently("Scanner dead");
        picked(number);
        parley.advance(Duration.ofHours(5));
        var overdue = overdue(number);
        reply(number, "OPEN");

        parley.bean(LeftWorkService.class).putBackUntouched(overdue);

        assertThat(assignee(number)).isEqualTo(leo);
        assertThat(recorded(number)).doesNotContain("ASSIGNEE_DID_NOT_ACT");
    }

    @Test
    void whoever_gets_it_in_the_very_moment_in_which_the_limit_passes_is_still_awaited() {
        var number = asked.urgently("Scanner dead");
        picked(number);
        parley.advance(Duration.ofHours(5));
        var overdue = overdue(number);
        var leos = parley.as(leo);
        leos.seen(leos.get("/api/tickets/" + number)).post("/api/tickets/" + number + "/hand-overs", Map.of("to", company.omar(), "note", "Knows it")).expect(204);

        parley.bean(LeftWorkService.class).putBackUntouched(overdue);
        assertThat(assignee(number)).isEqualTo(company.omar());
        parley.advance(Duration.ofHours(4).plusMinutes(1));
        putBack();

        assertThat(assignee(number)).as("Omar let the limit pass too").isNull();
    }

    @Test
    void nights_do_not_count_where_the_desk_is_closed() {
        var standard = parley.bean(Sql.class).first("select id from business_calendar where standard", Map.of(), row -> new CalendarId(row.uuid("id")));
        var nineToFive = Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(day -> day, day -> List.of(Shift.of("09:00", "17:00"))));
        parley.bean(BusinessCalendars.class).publish(standard.orElseThrow(), ZoneId.of("UTC"), new WeeklyHours(nineToFive), List.of(), null);
        var number = asked.urgently("Scanner dead");
        parley.clock().setTo(parley.clock().instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(7)).plus(Duration.ofHours(15)));
        picked(number);
        parley.advance(Duration.ofHours(17));
        putBack();
        assertThat(assignee(number)).as("two hours in the evening, none in the night").isEqualTo(leo);
        parley.advance(Duration.ofHours(4));
        putBack();
        assertThat(assignee(number)).isNull();
    }

    private AwaitedActs.Awaited overdue(long number) {
        return parley.bean(AwaitedActs.class).overdue(parley.clock().instant(), 1_000).stream()
                .filter(one -> one.ticket().value().equals(asked.id(number))).findFirst().orElseThrow();
    }

    private void putBack() {
        parley.bean(PutBackLeftWork.class).run();
    }

    private void picked(long number) {
        parley.as(leo).post("/api/desk/picks", Map.of("number", number, "reason", "KNOWS_THE_CASE")).expect(201);
    }

    private void reply(long number, String then) {
        parley.as(leo).post("/api/tickets/" + number + "/replies", Map.of("body", "I look at it", "then", then)).expect(201);
    }

    private void say(long number, String words) {
        parley.as(company.agnes()).post("/api/tickets/" + number + "/replies", Map.of("body", words)).expect(201);
    }

    private long nextOf(UUID analyst) {
        return parley.as(analyst).post("/api/desk/next", null).expect(200).number("/ticket/number");
    }

    private void deactivate() {
        Visitor ada = parley.as(company.ada());
        ada.seen(ada.get("/api/admin/people/" + leo)).put("/api/admin/people/" + leo + "/deactivation", null).expect(200);
    }

    private void outOfTheTeam() {
        Visitor ada = parley.as(company.ada());
        Answer seen = ada.get("/api/admin/teams/" + team).expect(200);
        List<String> staying = seen.strings("/members", "/id").stream().filter(member -> !member.equals(leo.toString())).toList();
        ada.seen(seen).put("/api/admin/teams/" + team, Map.of("name", seen.string("/name"), "memberIds", staying)).expect(200);
    }

    private Answer requester(long number) {
        return parley.as(company.agnes()).get("/api/tickets/" + number + "/standing").expect(200);
    }

    private UUID assignee(long number) {
        return parley.bean(Sql.class).list("select assignee_id from ticket where number = :number", Map.of("number", number), row -> row.uuid("assignee_id")).get(0);
    }

    private String status(long number) {
        return parley.bean(Sql.class).list("select status from ticket where number = :number", Map.of("number", number), row -> row.text("status")).get(0);
    }

    private List<Long> effectiveStarts(long number) {
        return parley.bean(Sql.class).list("select effective_start from promise where ticket_id = :id order by kind", Map.of("id", asked.id(number)),
                row -> row.number("effective_start"));
    }

    private List<String> recorded(long number) {
        return parley.bean(Sql.class).list("select kind from activity where ticket_id = :id order by seq", Map.of("id", asked.id(number)), row -> row.text("kind"));
    }
}
