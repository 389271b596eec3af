package parley.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.Company;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

/**
 * The eight weeks to the end of April. Priya was offered 26 tickets and took 22 of them, passed two for their skill, let
 * one time out and asked for support with one; of five that she picked, one was for a reason of her own words.
 */
@OnBothDatabases
class NumbersTest {

    private static final Instant APRIL = Instant.parse("2026-04-15T09:00:00Z");

    private final TestParley parley;
    private Planted desk;

    NumbersTest(TestParley parley) {
        this.parley = parley;
    }

    @BeforeEach
    void eight_weeks_of_priya() {
        parley.clock().setTo(Instant.parse("2026-05-05T09:00:00Z"));
        desk = new Planted(parley);
        for (int index = 0; index < 22; index++) {
            offer("ACCEPTED", null, null);
        }
        offer("PASSED", "NEEDS_ANOTHER_SKILL", null);
        offer("PASSED", "NEEDS_ANOTHER_SKILL", null);
        offer("TIMED_OUT", null, null);
        offer("PASSED", "NEEDS_SUPPORT", null);
        for (String reason : List.of("ASKED_FOR_ME", "ASKED_FOR_ME", "KNOWS_THE_CASE", "KNOWS_THE_CASE", "OTHER")) {
            offer("ACCEPTED", null, reason);
        }
    }

    private void offer(String outcome, String reason, String pickReason) {
        UUID ticket = desk.asked(parley.company().agnes(), APRIL, Duration.ofMinutes(5));
        desk.offered(ticket, desk.priya, APRIL, outcome, reason, pickReason);
    }

    @Test
    void ones_own_numbers_are_what_was_counted_by_hand() {
        Answer own = priya().get("/api/numbers/own").expect(200);

        assertThat(own.string("/firstDay")).isEqualTo("2026-03-06");
        assertThat(own.string("/lastDay")).isEqualTo("2026-04-30");
        assertThat(own.string("/seenByOthersFrom")).isEqualTo("2026-05-10");
        assertThat(own.string("/seenByOthers")).isEqualTo("false");
        rate(own, "/numbers/inOrder", 26, 27);
        rate(own, "/numbers/turnedAway", 3, 25);
        assertThat(own.string("/numbers/passedFor/0/reason")).isEqualTo("NEEDS_ANOTHER_SKILL");
        assertThat(own.number("/numbers/passedFor/0/times")).isEqualTo(2);
        assertThat(own.body().at("/numbers/passedFor")).hasSize(1);
        assertThat(own.number("/numbers/timedOut")).isEqualTo(1);
        assertThat(own.number("/numbers/supportAsked")).isEqualTo(1);
        assertThat(own.string("/numbers/rangOut/shown")).isEqualTo("NOTHING");
        rate(own, "/numbers/urgent", 0, 27);
    }

    @Test
    void each_of_ones_own_numbers_opens_what_it_counts() {
        counts("IN_ORDER", 26, 27);
        counts("TURNED_AWAY", 3, 25);
        counts("RANG_OUT", 0, 0);
        counts("NEEDED_SECOND", 0, 27);
        counts("URGENT", 0, 27);
        counts("TURNED_AWAY_BEFORE", 0, 27);

        Answer passed = priya().get("/api/numbers/own/behind?figure=TURNED_AWAY&limit=200").expect(200);
        assertThat(passed.strings("/items", "/reason")).filteredOn("NEEDS_ANOTHER_SKILL"::equals).hasSize(2);
        assertThat(passed.strings("/items", "/reason")).as("asking for support is counted against nobody").doesNotContain("NEEDS_SUPPORT");
        Answer first = priya().get("/api/numbers/own/behind?figure=IN_ORDER&limit=20").expect(200);
        Answer rest = priya().get("/api/numbers/own/behind?figure=IN_ORDER&limit=20&cursor=" + first.string("/next")).expect(200);
        assertThat(first.body().at("/items")).hasSize(20);
        assertThat(rest.body().at("/items")).hasSize(7);
        assertThat(rest.strings("/items", "/number")).doesNotContainAnyElementsOf(first.strings("/items", "/number"));
    }

    private void counts(String figure, int part, int all) {
        Answer behind = priya().get("/api/numbers/own/behind?figure=" + figure + "&limit=200").expect(200);
        assertThat(behind.body().at("/items")).as(figure).hasSize(all);
        assertThat(behind.strings("/items", "/isPart")).as(figure).filteredOn("true"::equals).hasSize(part);
    }

    /** What was answered is kept, and read out of its packs: given and picked tickets, hard ones, rings, those of the edges of the time. */
    @Test
    void what_is_kept_changes_nothing() {
        Instant before = Instant.parse("2026-03-05T22:00:00Z");
        for (int index = 0; index < 25; index++) {
            UUID ticket = desk.asked(parley.company().agnes(), before, Duration.ofMinutes(5));
            desk.offered(ticket, desk.omar, index % 2 == 0 ? before : APRIL.minusSeconds(600), index % 3 == 0 ? "ACCEPTED" : "TIMED_OUT", null, null);
            desk.offered(ticket, desk.priya, APRIL.plusSeconds(index), "ACCEPTED", null, null);
            desk.offered(ticket, desk.priya, APRIL.plusSeconds(600), "ACCEPTED", null, "ASKED_FOR_ME");
            parley.sql("update ticket set priority = 'P1' where id = :id and :urgent = 1", Map.of("id", ticket, "urgent", index % 5 == 0 ? 1 : 0));
            if (index % 4 == 0) {
                parley.sql("insert into support_request (id, ticket_id, asked_by, asked_at) values (:id, :ticket, :omar, :at)",
                        Map.of("id", UUID.randomUUID(), "ticket", ticket, "omar", desk.omar, "at", APRIL));
            }
            rang(index % 2 == 0 ? "RANG_OUT" : "ACCEPTED", APRIL.plusSeconds(index));
        }
        offer("WITHDRAWN", null, null);
        List<String> told = pages();
        Answer own = priya().get("/api/numbers/own").expect(200);
        rate(own, "/numbers/turnedAwayBefore", 16, 52);
        rate(own, "/numbers/urgent", 5, 52);
        rate(own, "/numbers/neededSecond", 7, 52);
        rate(own, "/numbers/rangOut", 13, 25);

        parley.run("keep-offers");
        assertThat(parley.count("select count(*) as n from offer_pack where queue_id = :queue", Map.of("queue", desk.queue))).isEqualTo(2);
        assertThat(pages()).isEqualTo(told);

        parley.sql("update offer_pack set answers = :none where queue_id = :queue", Map.of("queue", desk.queue, "none", new byte[0]));
        assertThat(pages()).as("without what the packs hold").doesNotContainAnyElementsOf(told);
        parley.sql("delete from offer_pack", Map.of());
        assertThat(pages()).isEqualTo(told);
    }

    private List<String> pages() {
        List<String> pages = new ArrayList<>(List.of(priya().get("/api/numbers/own").expect(200).text()));
        Instant now = parley.clock().instant();
        parley.clock().setTo(Instant.parse("2026-05-10T09:00:00Z"));
        pages.add(maren().get("/api/numbers/team").expect(200).text());
        parley.clock().setTo(now);
        return pages;
    }

    private void rang(String outcome, Instant at) {
        UUID call = UUID.randomUUID();
        UUID offer = UUID.randomUUID();
        var values = Map.of("call", call, "offer", offer, "queue", desk.queue, "priya", desk.priya, "at", at, "outcome", outcome);
        parley.sql("insert into phone_call (id, queue_id, caller, started_at, heard_at) values (:call, :queue, 'UNKNOWN', :at, :at)", values);
        parley.sql("insert into offer (id, kind, call_id, queue_id, analyst_id, shown_at, place, share) values (:offer, 'CALL', :call, :queue, :priya, :at, 1, 0.5)", values);
        parley.sql("insert into offer_outcome (offer_id, outcome, at, seconds) values (:offer, :outcome, :at, 5)", values);
    }

    @Test
    void what_is_behind_them_is_a_table_in_which_no_title_is_a_formula() {
        Answer table = priya().get("/api/numbers/own/behind.csv?figure=TURNED_AWAY").expect(200);
        assertThat(table.header("Content-Disposition")).contains("parley-own-numbers.csv");
        assertThat(table.text().lines().toList()).hasSize(26).first().isEqualTo("number,title,at,is_part,kind,answering,reason,pick_reason");
        assertThat(table.text().lines().toList()).anyMatch(line -> line.contains(",'=It beeps,2026-04-15T09:00:00Z,true,NEXT,PASSED,NEEDS_ANOTHER_SKILL,"));
    }

    @Test
    void a_ticket_that_one_may_not_see_any_more_is_counted_without_its_name_and_nobody_reads_those_of_another() {
        parley.sql("delete from team_member where team_id = :team and person_id = :priya", Map.of("team", desk.team, "priya", desk.priya));
        Answer behind = priya().get("/api/numbers/own/behind?figure=TURNED_AWAY&limit=200").expect(200);
        assertThat(behind.body().at("/items")).hasSize(25);
        assertThat(behind.text()).doesNotContain("It beeps");
        assertThat(maren().get("/api/numbers/own/behind?figure=TURNED_AWAY").expect(200).body().at("/items")).isEmpty();
        parley.as(parley.company().agnes()).get("/api/numbers/own/behind?figure=TURNED_AWAY").expect(403);
        priya().get("/api/numbers/own/behind?figure=ANY").expect(400);
    }

    @Test
    void supervisors_see_them_on_the_tenth_with_what_the_analyst_says() {
        priya().post("/api/numbers/own/notes", Map.of("body", "  I was alone at the desk in the week of Easter  ")).expect(201);
        Answer early = maren().get("/api/numbers/team").expect(200);
        assertThat(early.string("/lastDay")).isEqualTo("2026-03-31");
        assertThat(early.string("/analysts/1/numbers/turnedAway/shown")).isEqualTo("NOTHING");
        assertThat(early.body().at("/analysts/1/notes")).isEmpty();

        parley.clock().setTo(Instant.parse("2026-05-10T09:00:00Z"));
        Answer team = maren().get("/api/numbers/team").expect(200);
        assertThat(team.string("/lastDay")).isEqualTo("2026-04-30");
        assertThat(team.string("/analysts/1/analyst/id")).isEqualTo(desk.priya.toString());
        rate(team, "/analysts/1/numbers/turnedAway", 3, 25);
        assertThat(team.string("/analysts/1/notes/0/body")).isEqualTo("I was alone at the desk in the week of Easter");
        assertThat(priya().get("/api/numbers/own").string("/seenByOthers")).isEqualTo("true");
        assertThat(parley.count("select count(*) as n from activity where kind = 'NUMBERS_ANNOTATED' and subject_id = :priya", Map.of("priya", desk.priya))).isEqualTo(1);
        maren().post("/api/numbers/own/notes", Map.of("body", " ")).expect(400);
    }

    @Test
    void where_only_teams_are_shown_it_takes_two_people_and_every_reading_is_told() {
        try (var strict = TestParley.start(parley.database(), Map.of("parley.fairness.team-level-only", true))) {
            strict.clock().setTo(Instant.parse("2026-05-12T09:00:00Z"));
            var there = new Planted(strict);
            Visitor maren = strict.as(there.maren);
            Answer team = maren.get("/api/numbers/team").expect(200);
            assertThat(team.body().at("/analysts")).as("nobody by themselves").isEmpty();
            assertThat(team.string("/team/turnedAway/shown")).as("a team of two tells each of the other").isEqualTo("NOTHING");
            opened(strict, there, maren);
        }
    }

    private void opened(TestParley strict, Planted there, Visitor maren) {
        UUID lea = Company.person(strict, "Lea", null, "EMPLOYEE", "SUPERVISOR");
        strict.sql("insert into team_member (team_id, person_id) values (:team, :lea)", Map.of("team", there.team, "lea", lea));
        Map<String, Object> asked = Map.of("analyst", there.priya, "reason", "She asked me to look at it with her", "days", 7);
        String opening = maren.post("/api/numbers/openings", asked).expect(201).string("/id");

        maren.put("/api/numbers/openings/" + opening + "/agreement", null).expect(403);
        maren.post("/api/numbers/openings/" + opening + "/views", null).expect(409);
        assertThat(strict.as(lea).put("/api/numbers/openings/" + opening + "/agreement", null).expect(200).string("/isOpen")).isEqualTo("true");
        strict.as(lea).put("/api/numbers/openings/" + opening + "/agreement", null).expect(409);
        assertThat(maren.post("/api/numbers/openings/" + opening + "/views", null).expect(200).string("/analyst/id")).isEqualTo(there.priya.toString());
        strict.as(strict.company().ada()).post("/api/numbers/openings/" + opening + "/views", null).expect(409);

        Answer own = strict.as(there.priya).get("/api/numbers/own").expect(200);
        assertThat(own.string("/openings/0/reason")).isEqualTo("She asked me to look at it with her");
        assertThat(own.string("/openings/0/agreedBy/id")).isEqualTo(lea.toString());
        assertThat(own.strings("/views", "/by/id")).containsExactly(there.maren.toString());
        strict.advance(Duration.ofDays(8));
        strict.as(there.maren).post("/api/numbers/openings/" + opening + "/views", null).expect(409);
    }

    @Test
    void nobody_opens_the_numbers_of_another_team_or_their_own() {
        Map<String, Object> nils = Map.of("analyst", parley.company().nils(), "reason", "Why not", "days", 7);
        maren().post("/api/numbers/openings", nils).expect(404);
        Map<String, Object> own = Map.of("analyst", desk.maren, "reason", "Why not", "days", 7);
        maren().post("/api/numbers/openings", own).expect(409);
        maren().post("/api/numbers/openings", Map.of("analyst", desk.priya, "reason", "Why not", "days", 31)).expect(400);
    }

    @Test
    void the_pages_take_the_same_statements_however_many_analysts_there_are() {
        Visitor maren = maren();
        maren.get("/api/numbers/team");
        List<String> few = parley.statements(() -> maren.get("/api/numbers/team").expect(200));
        for (int more = 0; more < 10; more++) {
            UUID analyst = Company.person(parley, "Analyst " + UUID.randomUUID(), null, "EMPLOYEE", "ANALYST");
            parley.sql("insert into team_member (team_id, person_id) values (:team, :analyst)", Map.of("team", desk.team, "analyst", analyst));
            maren.post("/api/numbers/openings", Map.of("analyst", analyst, "reason", "Why not", "days", 7)).expect(201);
        }
        Answer[] many = new Answer[1];
        assertThat(parley.statements(() -> many[0] = maren.get("/api/numbers/team").expect(200))).hasSameSizeAs(few);
        assertThat(many[0].body().at("/analysts")).hasSize(12);
        assertThat(maren.get("/api/numbers/openings").expect(200).body().at("/items")).hasSize(10);
    }

    private static void rate(Answer answer, String at, long part, long all) {
        assertThat(answer.number(at + "/part")).as(at).isEqualTo(part);
        assertThat(answer.number(at + "/all")).as(at).isEqualTo(all);
    }

    private Visitor priya() {
        return parley.as(desk.priya);
    }

    private Visitor maren() {
        return parley.as(desk.maren);
    }
}
