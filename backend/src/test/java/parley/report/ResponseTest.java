package parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.Company;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;
import parley.ticket.OpenedTicket;
import parley.ticket.TicketKind;
import parley.ticket.TicketStatus;
import parley.ticket.Words;

/**
 * A week worked by hand. The desk is open Monday to Friday from eight to five; all were asked on Monday, 2 March 2026,
 * one a minute from eight on; P2 is promised a first response in 60 minutes, the next in 120, a solution in 480.
 *
 * <pre>
 * ticket  answered after  then                                                            our turn  first solved  last solved
 * 1       5               asks back; written to 2 h later, solved 1 h after that             65        185           185
 * 2       15              solved on Tuesday                                                 600        600           600
 * 3       25              solved; back on Wednesday at 10, solved at 11                     300        240          1258
 * 4       35              solved; thanked on Wednesday, marked as thanks                    240        240           240
 * 5       45              withdrawn                                                         476+       476+          476+
 * 6-18    55, 65 .. 175   solved                                                            300        300           300
 * 19      never           withdrawn                                                         240+       240+          240+
 * 20      never           still waits                                                         +          +             +
 * </pre>
 */
@OnBothDatabases
class ResponseTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final String NOW = "2026-03-16T12:00:00Z";
    private static final int SESSION = 1;
    private static final int QUEUES = 1;
    /** Courses and promises told, and what is kept of both; what was open, of what is kept; exception requests; and three of calls. */
    private static final int SECTIONS = 8;

    private final TestParley parley;
    private final Histories histories;
    private final List<OpenedTicket> tickets = new ArrayList<>();

    ResponseTest(TestParley parley) {
        this.parley = parley;
        this.histories = new Histories(parley);
    }

    @Test
    void the_week_is_what_was_worked_out_by_hand() {
        week();
        Answer week = maren().get("/api/response?period=2026-W10").expect(200);

        assertThat(week.string("/period/firstDay")).isEqualTo("2026-03-02");
        wait(week, "/firstResponse", 20, 18, 2, 95L, 175L);
        wait(week, "/requesterWait", 20, 17, 3, 300L, 600L);
        wait(week, "/firstResolution", 20, 17, 3, 300L, 600L);
        wait(week, "/fullResolution/waits", 20, 17, 3, 300L, 1258L);
        assertThat(week.number("/fullResolution/mayStillComeBack")).as("none of them is closed yet").isEqualTo(17);
        assertThat(week.string("/firstResponse/change/verdict")).isEqualTo("TOO_FEW_BEFORE");

        share(week, "/promises/kept", 24, 40, 0.6);
        assertThat(week.number("/promises/tickets")).isEqualTo(20);
        share(week, "/promises/kinds/0/kept", 6, 20, 0.3);
        share(week, "/promises/kinds/2/kept", 16, 18, null);
        assertThat(week.string("/promises/kinds/1/kept/shown")).as("two next responses are too few to say").isEqualTo("NOTHING");
        assertThat(week.string("/promises/kinds/1/kept/all")).isNull();

        share(week, "/comebacks/reopened", 1, 17, null);
        share(week, "/handOvers/often", 0, 20, 0.0);
    }

    /** Of what was asked a week later, six first replies came due and five were kept; of a quarter the same eight weeks are told. */
    @Test
    void the_course_of_the_promises_is_told_week_by_week() {
        week();
        for (int ticket = 0; ticket < 6; ticket++) {
            var asked = histories.at("2026-03-18T09:0" + ticket + ":00Z").asked();
            histories.at("2026-03-18T09:3" + ticket + ":00Z");
            if (ticket != 2) {
                histories.answered(asked, TicketStatus.WAITING_ON_REQUESTER);
            }
        }
        histories.at("2026-03-18T11:00:00Z");

        Answer week = maren().get("/api/response?period=2026-W12").expect(200);

        assertThat(week.strings("/promises/weeks", "/week")).containsExactly(
                "2026-W05", "2026-W06", "2026-W07", "2026-W08", "2026-W09", "2026-W10", "2026-W11", "2026-W12");
        assertThat(week.string("/promises/weeks/5/share")).isEqualTo("0.6");
        assertThat(week.number("/promises/weeks/5/all")).isEqualTo(40);
        assertThat(week.string("/promises/weeks/6/shown")).as("one first reply and two solutions").isEqualTo("NOTHING");
        assertThat(week.string("/promises/weeks/6/all")).isNull();
        assertThat(week.string("/promises/weeks/7/shown")).as("too few for a share").isEqualTo("COUNTS");
        assertThat(week.string("/promises/weeks/7/share")).isNull();
        assertThat(week.number("/promises/weeks/7/all")).isEqualTo(6);
        assertThat(week.number("/promises/weeks/7/part")).isEqualTo(5);
        assertThat(week.number("/promises/kept/all")).as("the week alone, and not the seven before it").isEqualTo(6);

        Answer quarter = maren().get("/api/response?period=2026-Q1").expect(200);
        assertThat(quarter.body().at("/promises/weeks")).isEqualTo(week.body().at("/promises/weeks"));
        Answer month = maren().get("/api/response?period=2026-02").expect(200);
        assertThat(month.strings("/promises/weeks", "/week")).endsWith("2026-W08", "2026-W09").hasSize(8);
        Answer earlier = maren().get("/api/response?period=2026-W10").expect(200);
        assertThat(earlier.string("/promises/weeks/7/week")).isEqualTo("2026-W10");
        assertThat(earlier.string("/promises/weeks/7/share")).isEqualTo(earlier.string("/promises/kept/share"));
    }

    @Test
    void nights_and_weekends_count_in_calendar_time() {
        week();
        Answer week = maren().get("/api/response?period=2026-W10&time=CALENDAR").expect(200);

        wait(week, "/firstResolution", 20, 17, 3, 300L, 25 * 60L);
        wait(week, "/fullResolution/waits", 20, 17, 3, 300L, 2 * 24 * 60L + 178);
    }

    @Test
    void what_is_open_is_counted_by_age_now_and_one_period_ago() {
        week();
        Answer business = maren().get("/api/response?period=2026-W10").expect(200);
        Answer calendar = maren().get("/api/response?period=2026-W10&time=CALENDAR").expect(200);

        assertThat(business.number("/backlog/open")).isEqualTo(2);
        assertThat(business.number("/backlog/openBefore")).as("ticket 20, and one that was solved since").isEqualTo(2);
        assertThat(business.string("/backlog/change/verdict")).isEqualTo("SAME");
        assertThat(bands(business, "tickets")).containsExactly(0L, 0L, 1L, 1L, 0L, 0L);
        assertThat(bands(business, "before")).containsExactly(0L, 0L, 2L, 0L, 0L, 0L);
        assertThat(bands(calendar, "tickets")).containsExactly(0L, 0L, 1L, 0L, 1L, 0L);
    }

    @Test
    void every_figure_opens_exactly_its_tickets_page_by_page() {
        week();

        assertThat(behind("FIRST_RESPONSE", "ALL", "")).containsExactlyElementsOf(numbers(20, 1));
        assertThat(behind("FIRST_RESPONSE", "WAITING", "")).containsExactly(number(20), number(19));
        assertThat(behind("FIRST_RESPONSE", "SLOWEST", "")).containsExactly(number(20), number(19));
        assertThat(behind("FULL_RESOLUTION", "OVER", "")).hasSize(17).doesNotContain(number(5), number(19), number(20));
        assertThat(behind("PROMISES", "BROKEN", "")).as("first responses of 7 to 20, a solution of 2").containsExactlyInAnyOrderElementsOf(
                with(numbers(20, 7), number(2)));
        assertThat(behind("PROMISES", "KEPT", "")).containsExactlyInAnyOrderElementsOf(numbers(18, 1));
        assertThat(behind("BACKLOG", "DAYS_7_14", "")).containsExactly(number(20));
        assertThat(behind("BACKLOG", "DAYS_14_30", "&time=CALENDAR")).containsExactly(number(20));
        assertThat(behind("COMEBACKS", "REOPENED", "")).containsExactly(number(3));
        assertThat(behind("HAND_OVERS", "OFTEN", "")).isEmpty();
        assertThat(behind("EXCEPTIONS", "ALL", "")).isEmpty();
        assertThat(behind("FIRST_RESPONSE", "ALL", "&kind=REQUEST")).isEmpty();

        Answer first = maren().get("/api/response/tickets?figure=REQUESTER_WAIT&period=2026-W10&limit=1").expect(200);
        assertThat(first.flag("/items/0/isOver")).isFalse();
        assertThat(first.string("/items/0/queue")).isEqualTo(histories.queueName);
    }

    @Test
    void a_table_has_the_same_tickets() {
        week();
        Answer table = maren().get("/api/response/tickets.csv?figure=FIRST_RESPONSE&part=WAITING&period=2026-W10").expect(200);

        assertThat(table.header("Content-Type")).startsWith("text/csv");
        assertThat(table.header("Content-Disposition")).isEqualTo("attachment; filename=\"parley-first-response-2026-W10.csv\"");
        assertThat(table.text().lines().skip(1).map(line -> line.substring(0, line.indexOf(',')))).containsExactly(number(20), number(19));
    }

    @Test
    void hand_overs_are_counted_by_the_record() {
        histories.at(MONDAY);
        var ticket = histories.asked();
        var path = "/api/tickets/" + ticket.number().value();
        for (var to : List.of(parley.company().omar(), parley.company().priya(), parley.company().omar())) {
            Visitor maren = maren();
            maren.seen(maren.get(path).expect(200)).post(path + "/hand-overs", Map.of("to", to, "note", "You know the scanners")).expect(204);
        }
        histories.at(NOW);

        assertThat(behind("HAND_OVERS", "OFTEN", "")).containsExactly(String.valueOf(ticket.number().value()));
    }

    @Test
    void exception_requests_are_counted_by_state_with_the_time_to_decision() {
        histories.at(MONDAY);
        Visitor agnes = parley.as(parley.company().agnes());
        UUID rule = UUID.randomUUID();
        parley.sql("delete from routing_rule", Map.of());
        parley.sql("insert into routing_rule (id, place, name, queue_id) values (:id, 1, 'everything', :queue)",
                Map.of("id", rule, "queue", histories.queue));
        for (int request = 0; request < 6; request++) {
            agnes.post("/api/exception-requests", Map.of(
                    "goal", "Copy the drawings to the machine", "consequence", "The machine stands still", "neededFrom", "2026-03-03",
                    "neededUntil", "2026-04-03", "dataClass", "INTERNAL", "managerKnows", true)).expect(201);
        }
        parley.sql("""
                update exception_request set state = 'DECLINED', decided_at = :decided, restriction_key = 'usb_storage', restriction_version = 1,
                    first_day = needed_from, last_day = needed_until, valid_from = :decided, valid_until = :later
                where number = (select min(number) from exception_request where state = 'SUBMITTED')""",
                Map.of("decided", MONDAY.plus(Duration.ofHours(10)), "later", Instant.parse("2026-04-03T00:00:00Z")));
        histories.at(NOW);

        Answer week = maren().get("/api/response?period=2026-W10").expect(200);

        assertThat(week.number("/exceptions/requests")).isEqualTo(6);
        assertThat(week.strings("/exceptions/states", "/state")).containsExactly("SUBMITTED", "DECLINED");
        assertThat(week.strings("/exceptions/states", "/requests")).containsExactly("5", "1");
        assertThat(week.string("/exceptions/decision/shown")).isEqualTo("COUNTS");
        assertThat(week.number("/exceptions/decision/over")).isEqualTo(1);
        assertThat(behind("EXCEPTIONS", "SUBMITTED", "")).hasSize(5);
        Answer decided = maren().get("/api/response/tickets?figure=DECISION&part=OVER&period=2026-W10").expect(200);
        assertThat(decided.strings("/items", "/number")).hasSize(1);
        assertThat(minutes(decided, "/items/0/seconds")).as("an office day of nine hours").isEqualTo(9 * 60L);
    }

    @Test
    void a_supervisor_sees_the_queues_of_their_teams_and_nothing_else() {
        week();
        UUID vera = Company.person(parley, "Vera", null, "EMPLOYEE", "SUPERVISOR");
        Visitor ofNoTeam = parley.as(vera);
        assertThat(ofNoTeam.get("/api/response?period=2026-W10").expect(200).strings("/queues", "/name")).isEmpty();
        parley.sql("insert into team_member (team_id, person_id) values (:team, :person)", Map.of("team", parley.company().network(), "person", vera));
        Visitor network = parley.as(vera);

        Answer theirs = network.get("/api/response?period=2026-W10").expect(200);
        assertThat(theirs.strings("/queues", "/name")).containsExactly("Network");
        assertThat(theirs.string("/firstResponse/shown")).isEqualTo("NOTHING");
        assertThat(theirs.number("/backlog/open")).isZero();
        assertThat(network.get("/api/response/tickets?figure=FIRST_RESPONSE&period=2026-W10").expect(200).strings("/items", "/number")).isEmpty();
        network.get("/api/response?queue=" + histories.queue).expectProblem(404, "not-found");
        network.get("/api/response/tickets.csv?figure=BACKLOG&queue=" + histories.queue).expectProblem(404, "not-found");
        parley.as(parley.company().priya()).get("/api/response").expect(403);
        parley.as(parley.company().ada()).get("/api/response").expect(403);
    }

    @Test
    void what_a_supervisor_asked_for_is_not_in_their_report() {
        week();
        parley.sql("update ticket set requester_id = :maren where number = :number",
                Map.of("maren", histories.supervisor, "number", tickets.get(19).number().value()));

        assertThat(maren().get("/api/response?period=2026-W10").expect(200).number("/firstResponse/tickets")).isEqualTo(19);
        assertThat(behind("FIRST_RESPONSE", "WAITING", "")).containsExactly(number(19));
    }

    @Test
    void what_makes_no_sense_is_refused() {
        histories.at(NOW);
        maren().get("/api/response?period=2026-W99").expectProblem(400, "invalid");
        maren().get("/api/response?period=2026-W13").expectProblem(400, "invalid");
        maren().get("/api/response?time=LUNAR").expect(400);
        maren().get("/api/response/tickets?period=2026-W10").expect(400);
        maren().get("/api/response/tickets?figure=BACKLOG&part=SLOWEST").expectProblem(400, "invalid");
        maren().get("/api/response/tickets?figure=BACKLOG&cursor=x").expectProblem(400, "invalid");
        maren().get("/api/response/tickets?figure=BACKLOG&limit=0").expectProblem(400, "invalid");
    }

    @Test
    void the_page_costs_one_statement_for_each_section_however_many_tickets_there_are() {
        histories.at(MONDAY);
        histories.asked();
        histories.at(NOW);
        int few = statements("/api/response?period=2026-W10");
        week();

        assertThat(statements("/api/response?period=2026-W10")).isEqualTo(few).isEqualTo(SESSION + QUEUES + SECTIONS);
        assertThat(statements("/api/response/tickets?figure=PROMISES&period=2026-W10")).isEqualTo(SESSION + QUEUES + 2 + 1);
    }

    /** What is kept is kept in the order of closing: neither a ticket that stayed solved for long is lost, nor one that was opened again after it was kept told twice. */
    @Test
    void what_is_closed_late_or_opened_once_more_is_told_once() {
        histories.at(MONDAY);
        var late = histories.asked();
        var soon = histories.asked();
        histories.solved(late);
        histories.solved(soon);
        var both = List.of(String.valueOf(soon.number().value()), String.valueOf(late.number().value()));
        histories.at(MONDAY.plus(Duration.ofDays(8)));
        close(soon);
        histories.at(MONDAY.plus(Duration.ofDays(60)));
        keep();
        assertThat(kept()).isEqualTo(1);
        assertThat(toldOfTheWeek()).containsExactlyElementsOf(both);

        close(late);
        assertThat(toldOfTheWeek()).containsExactlyElementsOf(both);
        histories.at(MONDAY.plus(Duration.ofDays(120)));
        keep();
        assertThat(kept()).isEqualTo(2);
        assertThat(toldOfTheWeek()).containsExactlyElementsOf(both);

        parley.sql("update ticket set status = 'OPEN', closed_at = null where id = :id", Map.of("id", soon.id().value()));
        assertThat(toldOfTheWeek()).containsExactlyElementsOf(both);
        close(soon);
        histories.at(MONDAY.plus(Duration.ofDays(180)));
        keep();
        assertThat(kept()).isEqualTo(2);
        assertThat(toldOfTheWeek()).containsExactlyElementsOf(both);
        parley.sql("delete from course_pack", Map.of());
    }

    /** A case that was opened once more after it had been kept, and moved, is kept in its new queue alone. */
    @Test
    void what_was_kept_in_one_queue_and_closed_in_another_is_told_once() {
        histories.at(MONDAY);
        var moved = histories.asked();
        histories.solved(moved);
        histories.at(MONDAY.plus(Duration.ofDays(20)));
        parley.run("close-resolved-tickets");
        histories.at(MONDAY.plus(Duration.ofDays(21)));
        histories.tickets.reopen(moved.id(), Words.of("It is back."), histories.agnes, null);
        histories.solved(moved);
        close(moved);
        histories.at(MONDAY.plus(Duration.ofDays(80)));
        keep();
        assertThat(kept()).isEqualTo(1);

        UUID other = Company.queue(parley, "Other " + moved.number().value(), histories.team);
        parley.sql("update ticket set queue_id = :other where id = :id", Map.of("other", other, "id", moved.id().value()));
        close(moved);
        histories.at(MONDAY.plus(Duration.ofDays(120)));
        keep();

        assertThat(kept()).isZero();
        assertThat(toldOfTheWeek()).containsExactly(String.valueOf(moved.number().value()));
        parley.sql("delete from course_pack", Map.of());
    }

    /** Whatever opens a closed ticket takes it out of what is kept, in the same transaction. */
    @Test
    void what_is_opened_again_is_not_kept_any_longer() {
        histories.at(MONDAY);
        var back = histories.asked();
        var stays = histories.asked();
        histories.solved(back);
        histories.solved(stays);
        histories.at(MONDAY.plus(Duration.ofDays(8)));
        parley.run("close-resolved-tickets");
        histories.at(MONDAY.plus(Duration.ofDays(10)));
        keep();
        assertThat(kept()).isEqualTo(2);

        histories.tickets.reopen(back.id(), Words.of("It is back."), histories.agnes, null);
        assertThat(kept()).isEqualTo(1);
        assertThat(toldOfTheWeek()).hasSize(2);
        assertThat(maren().get("/api/response").expect(200).number("/backlog/open")).isEqualTo(1);

        histories.solved(back);
        histories.at(MONDAY.plus(Duration.ofDays(19)));
        parley.run("close-resolved-tickets");
        histories.at(MONDAY.plus(Duration.ofDays(21)));
        keep();
        assertThat(kept()).isEqualTo(2);
        assertThat(toldOfTheWeek()).hasSize(2);
        parley.sql("delete from course_pack", Map.of());
    }

    private void close(OpenedTicket ticket) {
        parley.sql("update ticket set status = 'CLOSED', closed_at = :now where id = :id", Map.of("id", ticket.id().value(), "now", parley.clock().instant()));
    }

    private void keep() {
        parley.run("keep-courses");
    }

    private long kept() {
        return parley.count("select coalesce(sum(tickets), 0) as n from course_pack where queue_id = :queue", Map.of("queue", histories.queue));
    }

    /** The tickets of the week, and the same by their promises. */
    private List<String> toldOfTheWeek() {
        assertThat(behind("PROMISES", "ALL", "").stream().distinct()).containsExactlyElementsOf(behind("FIRST_RESPONSE", "ALL", ""));
        return behind("FIRST_RESPONSE", "ALL", "");
    }

    private void week() {
        tickets.clear();
        histories.at("2026-02-27T08:00:00Z");
        var earlier = histories.asked();
        for (int ticket = 0; ticket < 20; ticket++) {
            tickets.add(histories.at(asked(ticket + 1)).asked());
        }
        answered(1, 5, TicketStatus.WAITING_ON_REQUESTER);
        for (int ticket = 2; ticket <= 18; ticket++) {
            answered(ticket, 10 * ticket - 5, TicketStatus.OPEN);
        }
        after(1, 125).wrote(tickets.get(0));
        after(1, 185).solved(tickets.get(0));
        histories.at("2026-03-03T09:01:00Z").solved(tickets.get(1));
        after(3, 240).solved(tickets.get(2));
        after(4, 240).solved(tickets.get(3));
        after(5, 476).tickets.withdraw(tickets.get(4).id(), histories.agnes, null);
        for (int ticket = 6; ticket <= 18; ticket++) {
            after(ticket, 300).solved(tickets.get(ticket - 1));
        }
        after(19, 240).tickets.withdraw(tickets.get(18).id(), histories.agnes, null);
        histories.at("2026-03-04T10:00:00Z").wrote(tickets.get(2));
        histories.wrote(tickets.get(3));
        histories.at("2026-03-04T10:30:00Z").tickets.markThanks(tickets.get(3).id(), histories.priya, null);
        histories.at("2026-03-04T11:00:00Z").solved(tickets.get(2));
        histories.at("2026-03-10T09:00:00Z").asked();
        histories.at("2026-03-12T09:00:00Z").solved(earlier);
        histories.at(NOW);
    }

    private void answered(int ticket, int minutes, TicketStatus then) {
        after(ticket, minutes).answered(tickets.get(ticket - 1), then);
    }

    private Histories after(int ticket, int minutes) {
        return histories.at(asked(ticket).plus(Duration.ofMinutes(minutes)));
    }

    private static Instant asked(int ticket) {
        return MONDAY.plus(Duration.ofMinutes(ticket - 1));
    }

    private Visitor maren() {
        return parley.as(histories.supervisor);
    }

    private int statements(String path) {
        Visitor maren = maren();
        return parley.statements(() -> maren.get(path).expect(200)).size();
    }

    private List<String> behind(String figure, String part, String more) {
        var found = new ArrayList<String>();
        String next = "";
        do {
            Answer page = maren().get("/api/response/tickets?limit=7&period=2026-W10&figure=" + figure + "&part=" + part + more + next).expect(200);
            found.addAll(page.strings("/items", "/number"));
            next = page.string("/next") == null ? null : "&cursor=" + page.string("/next");
        } while (next != null);
        return found;
    }

    private String number(int ticket) {
        return String.valueOf(tickets.get(ticket - 1).number().value());
    }

    private List<String> numbers(int from, int downTo) {
        var numbers = new ArrayList<String>();
        for (int ticket = from; ticket >= downTo; ticket--) {
            numbers.add(number(ticket));
        }
        return numbers;
    }

    private static List<String> with(List<String> numbers, String more) {
        numbers.add(more);
        return numbers;
    }

    private static void wait(Answer answer, String figure, int tickets, int over, int waiting, Long medianMinutes, Long nineInTenMinutes) {
        assertThat(answer.number(figure + "/tickets")).as(figure).isEqualTo(tickets);
        assertThat(answer.number(figure + "/over")).as(figure).isEqualTo(over);
        assertThat(answer.number(figure + "/waiting")).as(figure).isEqualTo(waiting);
        assertThat(minutes(answer, figure + "/median/seconds")).as(figure + " median").isEqualTo(medianMinutes);
        assertThat(minutes(answer, figure + "/nineInTen/seconds")).as(figure + " nine in ten").isEqualTo(nineInTenMinutes);
    }

    /** The clock of the test goes on while it works. */
    private static Long minutes(Answer answer, String pointer) {
        return answer.string(pointer) == null ? null : Math.round(answer.number(pointer) / 60.0);
    }

    private static void share(Answer answer, String figure, int part, int all, Double share) {
        assertThat(answer.number(figure + "/part")).as(figure).isEqualTo(part);
        assertThat(answer.number(figure + "/all")).as(figure).isEqualTo(all);
        assertThat(share == null ? answer.string(figure + "/share") : answer.body().at(figure + "/share").doubleValue()).as(figure).isEqualTo(share);
    }

    private static List<Long> bands(Answer answer, String field) {
        return answer.strings("/backlog/bands", "/" + field).stream().map(Long::valueOf).toList();
    }
}
