package parley.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.Company;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

/**
 * Agnes asks fourteen times in three months; she waits four times as long as twenty others, and nine of her offers are
 * passed. All others are treated alike. The desk is open round the clock, all asked on Monday mornings.
 */
@OnBothDatabases
class FairnessTest {

    private static final Instant FIRST_MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final String NOW = "2026-05-29T12:00:00Z";

    private final TestParley parley;
    private final Random random = new Random(5);
    private Planted desk;
    private UUID agnes;
    private int people;

    FairnessTest(TestParley parley) {
        this.parley = parley;
    }

    @BeforeEach
    void a_quarter_of_a_desk() {
        parley.clock().setTo(Instant.parse(NOW));
        desk = new Planted(parley);
        agnes = Company.person(parley, "Agnes of the night " + UUID.randomUUID(), null, "EMPLOYEE");
        others(20);
        for (int index = 0; index < 14; index++) {
            UUID ticket = asked(agnes, index, 4);
            if (index < 9) {
                desk.offered(ticket, index % 2 == 0 ? desk.priya : desk.omar, monday(index), "PASSED", "NEEDS_ANOTHER_SKILL", null);
            }
            desk.offered(ticket, desk.omar, monday(index).plusSeconds(90), "ACCEPTED", null, null);
        }
    }

    private void others(int more) {
        for (int person = 0; person < more; person++) {
            UUID other = Company.person(parley, "Person " + people++ + " " + UUID.randomUUID(), null, "EMPLOYEE");
            for (int index = 0; index < 10; index++) {
                UUID ticket = asked(other, index, 1);
                if (random.nextDouble() < 0.08) {
                    desk.offered(ticket, desk.priya, monday(index), "TIMED_OUT", null, null);
                }
                desk.offered(ticket, desk.omar, monday(index).plusSeconds(90), "ACCEPTED", null, null);
            }
        }
    }

    private UUID asked(UUID requester, int index, double times) {
        return desk.asked(requester, monday(index), Duration.ofSeconds(Math.round(1_800 * times * Math.exp(0.8 * random.nextGaussian()))));
    }

    private static Instant monday(int index) {
        return FIRST_MONDAY.plus(Duration.ofDays(7L * (index % 12))).plusSeconds(60L * index);
    }

    @Test
    void who_is_avoided_is_found_with_by_how_much_and_nobody_else() {
        Answer report = maren().get("/api/fairness").expect(200);

        assertThat(report.strings("/findings", "/id")).containsExactly(agnes.toString());
        assertThat(report.number("/people")).isEqualTo(21);
        assertThat(report.number("/seldom")).isZero();
        assertThat(report.number("/findings/0/treatment/tickets")).isEqualTo(14);
        assertThat(report.number("/findings/0/treatment/offers")).isEqualTo(23);
        assertThat(report.number("/findings/0/treatment/turnedAway")).isEqualTo(9);
        assertThat(report.number("/findings/0/treatment/analysts")).isEqualTo(2);
        assertThat(report.body().at("/findings/0/treatment/low").asDouble()).isGreaterThan(1.5);
        assertThat(report.body().at("/findings/0/treatment/times").asDouble()).isBetween(2.0, 7.0);
        assertThat(report.string("/findings/0/waitsLonger")).isEqualTo("true");
        assertThat(report.string("/findings/0/isTurnedAway")).isEqualTo("true");
        assertThat(report.body().at("/findings/0/longest")).hasSize(4);
        assertThat(report.body().at("/usualLow").asDouble()).isLessThan(1);
        assertThat(report.body().at("/noticed").asDouble()).isGreaterThan(1);
        assertThat(report.string("/queues/0/turnedAway/shown")).isEqualTo("ALL");
    }

    /** What is passed for want of support counts for nobody, and neither does what was picked or handed on after a reply. */
    @Test
    void asking_for_support_is_never_counted() {
        UUID ticket = asked(agnes, 0, 4);
        desk.offered(ticket, desk.priya, monday(0), "PASSED", "NEEDS_SUPPORT", null);
        desk.offered(ticket, desk.omar, monday(0), "WITHDRAWN", null, null);
        desk.offered(ticket, desk.omar, monday(0), "ACCEPTED", null, "ASKED_FOR_ME");
        desk.handedOn(ticket, desk.omar, monday(0), true);

        Answer finding = maren().get("/api/fairness").expect(200);
        assertThat(finding.number("/findings/0/treatment/tickets")).isEqualTo(15);
        assertThat(finding.number("/findings/0/treatment/offers")).isEqualTo(23);
        assertThat(finding.number("/findings/0/treatment/turnedAway")).isEqualTo(9);
        assertThat(finding.number("/findings/0/treatment/handedOn")).isZero();

        desk.handedOn(ticket, desk.omar, monday(0), false);
        assertThat(maren().get("/api/fairness").number("/findings/0/treatment/handedOn")).isEqualTo(1);
    }

    @Test
    void a_finding_opens_its_tickets_page_by_page_and_as_a_table() {
        String tickets = "/api/fairness/tickets?kind=PERSON&subject=" + agnes;
        Answer first = maren().get(tickets + "&limit=9").expect(200);
        Answer rest = maren().get(tickets + "&limit=9&cursor=" + first.string("/next")).expect(200);

        assertThat(first.body().at("/items")).hasSize(9);
        assertThat(rest.body().at("/items")).hasSize(5);
        assertThat(rest.string("/next")).isNull();
        assertThat(first.strings("/items", "/number")).doesNotContainAnyElementsOf(rest.strings("/items", "/number"));
        assertThat(first.body().toString()).contains("NEEDS_ANOTHER_SKILL");
        String table = maren().get("/api/fairness/tickets.csv?kind=PERSON&subject=" + agnes).expect(200).text();
        assertThat(table.lines()).hasSize(15);
        assertThat(table).contains(",'=It beeps,").contains("1 PASSED NEEDS_ANOTHER_SKILL");
    }

    /** Fourteen more after a day on which it was talked about, which went as with everybody. */
    @Test
    void after_a_day_the_same_measure_is_followed() {
        for (int index = 0; index < 8; index++) {
            desk.asked(agnes, Instant.parse("2026-05-18T08:00:00Z").plusSeconds(index * 90L), Duration.ofMinutes(25));
        }
        Answer detail = maren().get("/api/fairness/requesters/" + agnes + "?since=2026-05-18").expect(200);

        assertThat(detail.number("/all/tickets")).isEqualTo(22);
        assertThat(detail.number("/before/tickets")).isEqualTo(14 - detail(detail));
        assertThat(detail.number("/after/tickets")).isEqualTo(8 + detail(detail));
        assertThat(detail.body().at("/before/times").asDouble()).isGreaterThan(2);
        assertThat(detail.body().at("/after/times").asDouble()).isLessThan(2);
        assertThat(maren().get("/api/fairness/requesters/" + agnes).expect(200).string("/after")).isNull();
    }

    /** Of Agnes's Mondays the twelfth is the one of 18 May. */
    private static long detail(Answer answer) {
        return answer.number("/after/tickets") - 8;
    }

    @Test
    void nothing_is_said_of_the_queues_of_others_and_of_days_to_come() {
        Visitor stranger = parley.as(Company.person(parley, "Lea " + UUID.randomUUID(), null, "EMPLOYEE", "SUPERVISOR"));

        Answer empty = stranger.get("/api/fairness").expect(200);
        assertThat(empty.number("/people")).isZero();
        assertThat(empty.body().at("/findings")).isEmpty();
        assertThat(empty.string("/noticed")).isNull();
        stranger.get("/api/fairness/requesters/" + agnes).expect(404);
        assertThat(stranger.get("/api/fairness/tickets?kind=PERSON&subject=" + agnes).expect(200).body().at("/items")).isEmpty();
        maren().get("/api/fairness?until=2026-05-30").expect(400);
        parley.as(desk.priya).get("/api/fairness").expect(403);
    }

    @Test
    void a_change_of_rules_after_which_fewer_offers_are_taken_is_told() {
        parley.sql("""
                insert into activity (at, actor_id, kind, subject, subject_id, ticket_id, visibility, detail)
                values (:at, null, 'QUEUE_CHANGED', 'QUEUE', :queue, null, 'INTERNAL', '{}')""", Map.of("at", Instant.parse("2026-04-06T07:00:00Z"), "queue", desk.queue));
        for (int index = 0; index < 60; index++) {
            UUID ticket = asked(Company.person(parley, "Guest " + UUID.randomUUID(), null, "EMPLOYEE"), 6, 1);
            desk.offered(ticket, desk.priya, Instant.parse("2026-04-14T08:00:00Z").plusSeconds(index), "TIMED_OUT", null, null);
        }
        Answer report = maren().get("/api/fairness").expect(200);

        assertThat(report.string("/changes/0/day")).isEqualTo("2026-04-06");
        assertThat(report.string("/changes/0/verdict")).isEqualTo("FELL");
    }

    /** What is closed and answered is kept, and read out of its packs; the page says the same, and so do the tickets behind it. */
    @Test
    void what_is_kept_changes_nothing() {
        UUID open = asked(agnes, 3, 4);
        desk.handedOn(open, desk.omar, monday(3), false);
        UUID closed = asked(agnes, 4, 4);
        desk.handedOn(closed, desk.omar, monday(4), false);
        desk.offered(closed, desk.priya, Instant.parse(NOW).minusSeconds(60), "PASSED", "OTHER", null);
        parley.sql("update ticket set status = 'CLOSED', closed_at = created_at + interval '20' day where queue_id = :queue and id <> :open and created_at < :may",
                Map.of("queue", desk.queue, "open", open, "may", Instant.parse("2026-05-04T00:00:00Z")));
        List<String> told = pages();

        parley.run("keep-courses");
        parley.run("keep-offers");
        assertThat(parley.count("select coalesce(sum(tickets), 0) as n from course_pack where queue_id = :queue", Map.of("queue", desk.queue))).isGreaterThan(150);
        assertThat(parley.count("select coalesce(sum(offers), 0) as n from offer_pack where queue_id = :queue", Map.of("queue", desk.queue))).isGreaterThan(200);
        assertThat(pages()).isEqualTo(told);

        // Both are read: without what they hold the page would say something else.
        parley.sql("update offer_pack set answers = :none where queue_id = :queue", Map.of("queue", desk.queue, "none", new byte[0]));
        List<String> withoutOffers = pages();
        assertThat(withoutOffers).isNotEqualTo(told);
        parley.sql("update course_pack set courses = :none where queue_id = :queue", Map.of("queue", desk.queue, "none", new byte[0]));
        assertThat(pages()).isNotEqualTo(withoutOffers);
        parley.sql("delete from offer_pack", Map.of());
        parley.sql("delete from course_pack", Map.of());
        assertThat(pages()).isEqualTo(told);
    }

    private List<String> pages() {
        return Stream.of("", "?until=2026-05-20", "/requesters/" + agnes + "?since=2026-04-10", "/tickets?kind=PERSON&subject=" + agnes)
                .map(page -> maren().get("/api/fairness" + page).expect(200).text().replaceAll("\"asOf\":\"[^\"]*\"", "")).toList();
    }

    @Test
    void the_page_takes_the_same_statements_however_many_there_are() {
        maren().get("/api/fairness").expect(200);
        Visitor visitor = maren();
        visitor.get("/api/fairness");
        List<String> few = parley.statements(() -> visitor.get("/api/fairness").expect(200));
        List<String> fewBehind = parley.statements(() -> visitor.get("/api/fairness/tickets?kind=PERSON&subject=" + agnes).expect(200));
        others(20);
        assertThat(parley.statements(() -> visitor.get("/api/fairness").expect(200))).hasSameSizeAs(few).hasSizeLessThan(12);
        assertThat(parley.statements(() -> visitor.get("/api/fairness/tickets?kind=PERSON&subject=" + agnes).expect(200))).hasSameSizeAs(fewBehind);
    }

    private Visitor maren() {
        return parley.as(desk.maren);
    }
}
