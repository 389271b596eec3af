package parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.call.PhoneSystem;
import parley.testing.Answer;
import parley.testing.Company;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;
import parley.ticket.OpenedTicket;
import parley.ticket.TicketKind;
import parley.ticket.TicketStatus;

/** The wall of the service desk on a Monday morning; P2 is promised a first response in one business hour. */
@OnBothDatabases
class NowTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final int SESSION = 1;
    private static final int QUEUES = 1;
    private static final int PANELS = 5;

    private final TestParley parley;
    private final Histories histories;

    NowTest(TestParley parley) {
        this.parley = parley;
        this.histories = new Histories(parley);
        parley.sql("delete from desk_presence", Map.of());
        parley.sql("delete from ticket_presence", Map.of());
        parley.sql("delete from open_offer", Map.of());
        parley.sql("update ticket set assignee_id = null", Map.of());
        parley.sql("update phone_call set ended_at = heard_at where ended_at is null", Map.of());
    }

    @Test
    void those_who_wait_longest_stand_in_order_with_the_longest_of_each_queue_among_them() {
        UUID second = Company.queue(parley, "Printers", histories.team);
        var first = minute(0).asked();
        var next = minute(5).asked();
        var third = minute(6).asked();
        var fourth = minute(7).asked();
        minute(8).asked();
        var printer = minute(20).asked(second, TicketKind.REQUEST);
        var mine = minute(1).asked();
        histories.tickets.assign(mine.id(), histories.priya.id(), histories.priya, null);

        Answer board = at(112);

        assertThat(board.strings("/waiting", "/number")).containsExactly(number(first), number(next), number(third), number(fourth), number(printer));
        assertThat(board.strings("/waiting", "/queue")).endsWith(histories.queueName, "Printers");
        assertThat(board.strings("/waiting", "/inLine")).containsExactly("5", "5", "5", "5", "1");
        assertThat(Math.round(board.number("/waiting/0/waitedSeconds") / 60.0)).isEqualTo(112);
        assertThat(board.flag("/waiting/0/isLate")).isTrue();
        assertThat(Math.round(Duration.between(MONDAY, Instant.parse(board.string("/waiting/0/dueAt"))).toSeconds() / 60.0)).isEqualTo(60);
    }

    @Test
    void a_ticket_stands_in_line_once_however_many_promises_it_waits_by_and_nobody_sees_their_own_there() {
        var own = minute(0).asked();
        var first = minute(1).asked();
        var next = minute(2).asked();
        parley.sql("update ticket set requester_id = :maren where id = :own", Map.of("maren", histories.supervisor, "own", own.id().value()));
        assertThat(parley.count("select count(*) as n from promise where ticket_id = :first and line_queue_id = :queue",
                Map.of("first", first.id().value(), "queue", histories.queue))).as("the first response, and the resolution").isEqualTo(2);

        Answer board = at(30);

        assertThat(board.strings("/waiting", "/number")).containsExactly(number(first), number(next));
        assertThat(board.strings("/waiting", "/inLine")).containsExactly("2", "2");
        assertThat(Instant.parse(board.string("/waiting/0/dueAt"))).as("the earlier of the two").isBefore(MONDAY.plus(Duration.ofMinutes(62)));
    }

    @Test
    void waiting_is_counted_in_business_time() {
        histories.at("2026-02-27T16:00:00Z").asked();

        assertThat(Math.round(at(30).number("/waiting/0/waitedSeconds") / 60.0)).as("an hour on Friday, half of one on Monday").isEqualTo(90);
    }

    @Test
    void promises_that_break_are_the_latest_broken_and_the_next_to_break_one_of_each_ticket() {
        var longLate = minute(-100).asked();
        var late = minute(0).asked();
        var lately = minute(5).asked();
        var soon = minute(30).asked();
        var sooner = minute(25).asked();
        histories.tickets.assign(soon.id(), histories.priya.id(), histories.priya, null);
        var answered = minute(26).asked();
        histories.answered(answered, TicketStatus.WAITING_ON_REQUESTER);

        Answer board = at(70);

        assertThat(board.number("/late")).isEqualTo(3);
        assertThat(board.strings("/breaking", "/number")).containsExactly(number(lately), number(late), number(longLate), number(sooner), number(soon));
        assertThat(board.strings("/breaking", "/isLate")).containsExactly("true", "true", "true", "false", "false");
        assertThat(board.string("/breaking/4/assignee")).isEqualTo("Priya");
        assertThat(board.string("/breaking/3/assignee")).isNull();
        assertThat(board.string("/breaking/3/kind")).isEqualTo("FIRST_RESPONSE");
    }

    @Test
    void room_is_kept_for_what_can_still_be_saved() {
        for (int ticket = 0; ticket < 4; ticket++) {
            minute(0).asked();
        }
        for (int ticket = 0; ticket < 6; ticket++) {
            minute(40).asked();
        }

        assertThat(at(70).strings("/breaking", "/isLate")).containsExactly("true", "true", "false", "false", "false");
    }

    @Test
    void who_is_free_writes_or_is_busy_and_how_many_are_away() {
        var ticket = minute(0).asked();
        histories.tickets.assign(ticket.id(), histories.priya.id(), histories.priya, null);
        histories.at(MONDAY.plus(Duration.ofMinutes(10)));
        presence(parley.company().priya(), "AVAILABLE");
        presence(parley.company().omar(), "BUSY");
        assertThat(atNow().strings("/people", "/doing")).containsExactly("FREE", "BUSY");

        parley.as(parley.company().priya()).put("/api/tickets/" + ticket.number().value() + "/presence", Map.of("doing", "WRITING_REPLY")).expect(200);
        Answer board = atNow();
        assertThat(board.strings("/people", "/name")).containsExactly("Priya", "Omar");
        assertThat(board.strings("/people", "/doing")).containsExactly("WRITING", "BUSY");
        assertThat(board.strings("/people", "/inHand")).containsExactly("1", "0");
        assertThat(board.number("/away")).as("Maren herself looks at the wall, not at her desk").isEqualTo(1);

        parley.advance(Duration.ofMinutes(3));
        assertThat(atNow().strings("/people", "/name")).as("nobody was seen for three minutes").isEmpty();
    }

    @Test
    void whoever_has_an_offer_before_them_is_not_free() {
        minute(0).asked();
        presence(parley.company().priya(), "AVAILABLE");
        parley.as(parley.company().priya()).post("/api/desk/next", null);

        assertThat(atNow().strings("/people", "/doing")).containsExactly("OFFERED");
    }

    @Test
    void calls_that_nobody_answered_yet_are_in_the_line_and_some_of_them_ring() {
        histories.at(MONDAY);
        var phones = PhoneSystem.moveIn(parley, histories.queue);
        String priya = PhoneSystem.seat(parley, parley.company().priya());
        presence(parley.company().priya(), "AVAILABLE");
        phones.rings("c1", PhoneSystem.STRANGER, priya).expect(204);
        parley.advance(Duration.ofSeconds(30));
        phones.rings("c2", PhoneSystem.STRANGER).expect(204);
        phones.rings("c3", "anonymous", priya).expect(204);

        Answer ringing = atNow();
        assertThat(ringing.number("/calls/inLine")).isEqualTo(3);
        assertThat(ringing.number("/calls/ringing")).as("one is in the line of the telephone system").isEqualTo(2);
        assertThat(Duration.between(MONDAY, Instant.parse(ringing.string("/calls/longestSince"))).toSeconds()).isLessThan(30);
        assertThat(ringing.text()).as("who calls is for who answers").doesNotContain("901899");

        phones.answers("c1", priya).expect(204);
        phones.hangsUp("c3", "cancel").expect(204);
        Answer answered = atNow();
        assertThat(answered.number("/calls/inLine")).isEqualTo(1);
        assertThat(answered.number("/calls/ringing")).isZero();
        assertThat(answered.strings("/people", "/doing")).containsExactly("ON_CALL");
    }

    @Test
    void calls_back_that_are_late_come_first_the_longest_late_at_the_head() {
        histories.at(MONDAY);
        var phones = PhoneSystem.moveIn(parley, histories.queue);
        String number = "+49309" + Math.abs(UUID.randomUUID().hashCode() % 100_000_000);
        UUID caller = Company.person(parley, "Ottilie", null, "EMPLOYEE");
        parley.as(caller).put("/api/account/numbers", Map.of("numbers", List.of(number))).expect(200);
        missed(phones, "c1", PhoneSystem.STRANGER);
        histories.at(MONDAY.plus(Duration.ofMinutes(50)));
        missed(phones, "c2", number);
        histories.at(MONDAY.plus(Duration.ofMinutes(70)));

        Answer board = atNow();

        assertThat(board.number("/calls/owed")).isEqualTo(2);
        assertThat(board.number("/calls/late")).isEqualTo(1);
        assertThat(board.strings("/calls/callbacks", "/isLate")).containsExactly("true", "false");
        assertThat(board.string("/calls/callbacks/0/ticket")).as("nobody knows who called").isNull();
        assertThat(board.string("/calls/callbacks/1/title")).isEqualTo("Missed call");
        assertThat(board.string("/calls/callbacks/1/queue")).isEqualTo(histories.queueName);
        assertThat(board.strings("/breaking", "/kind")).as("it stands with the calls").doesNotContain("CALLBACK");
        assertThat(board.text()).doesNotContain("901899").doesNotContain(number).doesNotContain("Ottilie");

        parley.sql("update callback set person_id = :maren, ticket_id = null where person_id is not null and ended_at is null", Map.of("maren", histories.supervisor));
        assertThat(atNow().number("/calls/owed")).as("nobody sees the call that they are owed themselves").isEqualTo(1);
    }

    private void missed(PhoneSystem phones, String call, String from) {
        phones.rings(call, from).expect(204);
        phones.hangsUp(call, "noAnswer").expect(204);
        phones.settle();
    }

    @Test
    void a_supervisor_sees_their_own_teams_only() {
        minute(0).asked();
        var phones = PhoneSystem.moveIn(parley, histories.queue);
        missed(phones, "c1", PhoneSystem.STRANGER);
        phones.rings("c2", PhoneSystem.STRANGER).expect(204);
        assertThat(atNow().number("/calls/inLine")).isEqualTo(1);
        UUID vera = Company.person(parley, "Vera", null, "EMPLOYEE", "SUPERVISOR");
        at(70);
        assertThat(parley.as(vera).get("/api/now").expect(200).strings("/queues", "/name")).isEmpty();
        parley.sql("insert into team_member (team_id, person_id) values (:team, :person)", Map.of("team", parley.company().network(), "person", vera));

        Answer network = parley.as(vera).get("/api/now").expect(200);

        assertThat(network.strings("/queues", "/name")).containsExactly("Network");
        assertThat(network.strings("/waiting", "/number")).isEmpty();
        assertThat(network.strings("/breaking", "/number")).isEmpty();
        assertThat(network.number("/calls/inLine")).isZero();
        assertThat(network.number("/calls/owed")).isZero();
        assertThat(network.number("/away")).as("Nils and Vera").isEqualTo(2);
        parley.as(parley.company().nils()).get("/api/now").expect(403);
    }

    @Test
    void the_wall_costs_one_statement_for_each_panel() {
        minute(0).asked();
        for (int ticket = 0; ticket < 8; ticket++) {
            minute(ticket).asked();
        }
        var phones = PhoneSystem.moveIn(parley, histories.queue);
        for (int call = 0; call < 8; call++) {
            missed(phones, "missed" + call, PhoneSystem.STRANGER.substring(0, 10) + (10 + call));
            phones.rings("rings" + call, "anonymous").expect(204);
        }
        Visitor maren = parley.as(histories.supervisor);

        assertThat(parley.statements(() -> maren.get("/api/now").expect(200))).hasSize(SESSION + QUEUES + PANELS);
    }

    private Histories minute(int minutes) {
        return histories.at(minutes < 0 ? Instant.parse("2026-02-27T17:00:00Z").plus(Duration.ofMinutes(minutes)) : MONDAY.plus(Duration.ofMinutes(minutes)));
    }

    private Answer at(int minutes) {
        histories.at(MONDAY.plus(Duration.ofMinutes(minutes)));
        return atNow();
    }

    private Answer atNow() {
        return parley.as(histories.supervisor).get("/api/now").expect(200);
    }

    private void presence(UUID person, String state) {
        parley.as(person).put("/api/desk/presence", Map.of("state", state)).expect(204);
    }

    private static String number(OpenedTicket ticket) {
        return String.valueOf(ticket.number().value());
    }
}
