package parley.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parley.platform.sql.Sql;
import parley.platform.start.Preparations;
import parley.testing.Answer;
import parley.testing.Database;
import parley.testing.TestParley;

/** The company that is moved into an empty installation. */
class DemoCompanyTest {

    /** A night between shifts, a Sunday evening, and the first morning after a holiday; a server under test starts on a working morning. */
    private static final List<Instant> MOMENTS = List.of(
            Instant.parse("2026-06-11T02:15:00Z"), Instant.parse("2026-09-27T21:40:00Z"), Instant.parse("2027-03-30T07:05:00Z"));

    @TestFactory
    Stream<DynamicTest> it_moves_into_an_empty_installation_at_any_hour_and_is_the_same_every_time() {
        return onBoth(parley -> {
            looksLivedIn(parley, parley.clock().instant());
            for (Instant moment : momentsFor(parley.database())) {
                parley.empty(moment);
                looksLivedIn(parley, moment);
            }
            movesInOnce(parley);
            List<String> first = told(parley);
            parley.empty(movedInAt(parley));
            assertThat(told(parley)).hasSizeGreaterThan(2_000).isEqualTo(first);
        });
    }

    /** The hours of the day are the same on either database; one of them sees more than the morning. */
    private static List<Instant> momentsFor(Database database) {
        return database == Database.H2 ? MOMENTS : List.of();
    }

    private static void looksLivedIn(TestParley parley, Instant moment) {
        showsEveryState(parley);
        everybodyHasADay(parley);
        thePorterIsFoundToBePutOff(parley);
        nothingIsBeforeItsTime(parley, moment);
    }

    private static void showsEveryState(TestParley parley) {
        assertThat(texts(parley, "select distinct status as text from ticket")).containsExactlyInAnyOrder(
                "NEW", "OPEN", "WAITING_ON_REQUESTER", "WAITING_ON_OTHERS", "ON_HOLD", "RESOLVED", "CLOSED");
        assertThat(texts(parley, "select distinct state as text from exception_request")).containsExactlyInAnyOrder(
                "DRAFT", "SUBMITTED", "IN_CONVERSATION", "ALTERNATIVE_OFFERED", "AWAITING_DECISION", "APPROVED_PENDING", "ACTIVE",
                "ENDING", "CLOSED", "RESOLVED_BY_ALTERNATIVE", "DECLINED", "WITHDRAWN");
        assertThat(texts(parley, "select distinct outcome as text from offer_outcome")).contains("ACCEPTED", "PASSED", "TIMED_OUT");
        assertThat(texts(parley, "select distinct content_type as text from attachment")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(count(parley, "draft")).isPositive();
        assertThat(count(parley, "hand_over")).isPositive();
        assertThat(count(parley, "promise where breached_at is not null")).isPositive();
        assertThat(count(parley, "activity where kind = 'TICKET_REOPENED'")).isPositive();
        assertThat(count(parley, "ticket")).isGreaterThan(300);
        assertThat(count(parley, "exception_request")).isEqualTo(35);
        assertThat(count(parley, "exception_decision where pre_authorisation_id is not null")).as("granted at once").isEqualTo(5);
        assertThat(count(parley, "deputy")).isEqualTo(2);
        assertThat(texts(parley, "select distinct coalesce(outcome, 'OPEN') as text from phone_call"))
                .containsExactlyInAnyOrder("NOTHING_TO_FOLLOW", "CALLBACK_PROMISED", "MISSED", "ABANDONED");
        assertThat(count(parley, "callback where ended_at is null")).as("of today").isEqualTo(2);
        assertThat(count(parley, "callback where end_kind = 'REACHED' and ended_at > due_at")).as("called back late").isPositive();
        assertThat(texts(parley, "select distinct title as text from ticket")).as("subjects of their own").hasSizeGreaterThan(300);
    }

    private static void everybodyHasADay(TestParley parley) {
        assertThat(texts(parley, "select distinct r.state as text from exception_request r join person p on p.id = r.requester_id where p.email like 'ines@%'"))
                .contains("SUBMITTED", "IN_CONVERSATION", "ALTERNATIVE_OFFERED", "ACTIVE");
        assertThat(count(parley, "ticket t join person p on p.id = t.assignee_id where p.email like 'priya@%' and t.status in ('OPEN', 'WAITING_ON_REQUESTER')")).isPositive();
        assertThat(count(parley, "ticket t join person p on p.id = t.assignee_id where p.email like 'sam@%' and t.kind = 'EXCEPTION_REQUEST' and t.status <> 'CLOSED'")).isPositive();
        assertThat(count(parley, "exception_slot s where s.role = 'CISO' and s.filled_by is null")).as("for Jo to decide").isPositive();
        assertThat(count(parley, "ticket t join queue q on q.id = t.queue_id where q.name = 'Workplace' and t.status = 'NEW' and t.assignee_id is null"))
                .as("waiting for Maren's team").isGreaterThan(2);
        assertThat(count(parley, "ticket t join queue q on q.id = t.queue_id join team m on m.id = q.team_id where m.name = 'Workplace'"
                + " and t.status in ('NEW', 'OPEN') and t.assignee_id is null"
                + " and exists (select 1 from offer f join offer_outcome e on e.offer_id = f.id where f.ticket_id = t.id and e.outcome = 'PASSED')"))
                .as("passed, and still waiting").isPositive();
        assertThat(count(parley, "open_offer")).as("left before somebody").isZero();
    }

    /** Whatever the hour at which it moves in, and nobody beside him by chance. */
    private static void thePorterIsFoundToBePutOff(TestParley parley) {
        UUID maren = parley.bean(Sql.class).first("select id from person where email like 'maren@%'", Map.of(), row -> row.uuid("id")).orElseThrow();
        Answer report = parley.as(maren).get("/api/fairness").expect(200);
        assertThat(report.strings("/findings", "/name")).containsExactly("Bernd Wachsmuth");
        assertThat(report.string("/findings/0/waitsLonger")).isEqualTo("true");
        assertThat(report.string("/findings/0/isTurnedAway")).isEqualTo("true");
        assertThat(report.number("/people")).as("compared with him").isGreaterThan(2);
        assertThat(count(parley, "plan l join person p on p.id = l.requester_id where p.email like 'bernd@%' and l.made_at is null and l.ended_at is null"))
                .as("for Maren to make").isPositive();
    }

    private static void nothingIsBeforeItsTime(TestParley parley, Instant moment) {
        assertThat(parley.count("select count(*) as n from activity where ticket_id is not null and at > :moment", Map.of("moment", moment))).isZero();
        assertThat(parley.count("select count(*) as n from message where created_at > :moment", Map.of("moment", moment))).isZero();
        assertThat(count(parley, "activity a join activity b on b.ticket_id = a.ticket_id and b.seq < a.seq and b.at > a.at")).as("told out of order").isZero();
        assertThat(count(parley, "message m join ticket t on t.id = m.ticket_id where m.created_at < t.created_at")).isZero();
        assertThat(count(parley, "offer_outcome e join offer f on f.id = e.offer_id where e.at < f.shown_at")).isZero();
        assertThat(parley.count("select count(*) as n from phone_call where heard_at > :moment", Map.of("moment", moment))).isZero();
        assertThat(count(parley, "ticket where resolved_at < created_at or updated_at < created_at")).isZero();
    }

    private static void movesInOnce(TestParley parley) {
        assertThat(count(parley, "installation where set_up_at is null")).isZero();
        parley.bean(Preparations.class).run();
        assertThat(count(parley, "activity where kind = 'DEMO_MOVED_IN'")).isEqualTo(1);
    }

    /** The minute to which its story leads, however long its telling took. */
    private static Instant movedInAt(TestParley parley) {
        return parley.bean(Sql.class).first("select at from activity where kind = 'DEMO_MOVED_IN'", Map.of(), row -> row.instant("at")).orElseThrow().plus(Life.LIVED);
    }

    /** All that was said and done, without the ids, which are new each time. */
    private static List<String> told(TestParley parley) {
        Sql sql = parley.bean(Sql.class);
        return Stream.of(
                        sql.list("select number - (select min(number) from ticket) as number, title, status, created_at, updated_at from ticket order by number", Map.of(), row ->
                                row.number("number") + row.text("title") + row.text("status") + row.instant("created_at") + row.instant("updated_at")),
                        sql.list("select seq, kind, at from activity where ticket_id is not null order by seq", Map.of(), row -> row.text("kind") + row.instant("at")),
                        sql.list("""
                                select t.number - (select min(number) from ticket) as number, m.body, m.created_at, p.email from message m join ticket t on t.id = m.ticket_id
                                left join person p on p.id = m.author_id order by m.created_at, t.number, m.body""", Map.of(), row ->
                                row.number("number") + row.text("body") + row.instant("created_at") + row.text("email")),
                        sql.list("""
                                select p.email, t.number - (select min(number) from ticket) as number, f.shown_at, e.outcome from offer f join ticket t on t.id = f.ticket_id join person p on p.id = f.analyst_id
                                left join offer_outcome e on e.offer_id = f.id order by f.shown_at, t.number, p.email, e.outcome""", Map.of(), row ->
                                row.text("email") + row.number("number") + row.instant("shown_at") + row.text("outcome")))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> texts(TestParley parley, String query) {
        return parley.bean(Sql.class).list(query, Map.of(), row -> row.text("text"));
    }

    private static long count(TestParley parley, String rows) {
        return parley.count("select count(*) as n from " + rows, Map.of());
    }

    private static Stream<DynamicTest> onBoth(Consumer<TestParley> look) {
        return databases().map(database -> DynamicTest.dynamicTest(database.name(), () -> {
            try (TestParley parley = TestParley.startWithoutCompany(database, Map.of("parley.demo", true))) {
                look.accept(parley);
            }
        }));
    }

    private static Stream<Database> databases() {
        String only = System.getProperty("parley.test.database", "");
        return Stream.of(Database.values()).filter(database -> only.isEmpty() || database.name().equalsIgnoreCase(only));
    }
}
