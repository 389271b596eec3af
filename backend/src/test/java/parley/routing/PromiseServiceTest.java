package parley.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.account.CurrentUser;
import parley.account.PersonId;
import parley.account.Role;
import parley.platform.sql.Sql;
import parley.queue.QueueId;
import parley.servicelevel.CalendarVersionId;
import parley.servicelevel.ServiceClass;
import parley.testing.Company;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.ticket.Channel;
import parley.ticket.Impact;
import parley.ticket.NewTicket;
import parley.ticket.OpenedTicket;
import parley.ticket.TicketKind;
import parley.ticket.TicketService;
import parley.ticket.TicketStatus;
import parley.ticket.Urgency;
import parley.ticket.Words;

@OnBothDatabases
class PromiseServiceTest {

    private final TestParley parley;
    private final TicketService tickets;
    private final CurrentUser agnes;
    private final CurrentUser priya;

    PromiseServiceTest(TestParley parley) {
        this.parley = parley;
        this.tickets = parley.bean(TicketService.class);
        this.agnes = user(parley.company().agnes(), Role.EMPLOYEE);
        this.priya = user(parley.company().priya(), Role.ANALYST);
        RoundTheClock.standard(parley);
    }

    @Test
    void a_new_ticket_is_promised_a_first_response_and_a_solution_and_waits_in_line_by_both() {
        var ticket = open(TicketKind.INCIDENT);

        assertThat(promises(ticket)).containsExactly("FIRST_RESPONSE P2 RUNNING 1.0 h in line", "RESOLUTION P2 RUNNING 8.0 h in line");
    }

    @Test
    void who_is_assigned_leaves_the_line_and_who_is_released_has_the_old_place() {
        var ticket = open(TicketKind.INCIDENT);
        var place = places(ticket);
        tickets.assign(ticket.id(), priya.id(), priya, null);
        assertThat(promises(ticket)).containsExactly("FIRST_RESPONSE P2 RUNNING 1.0 h", "RESOLUTION P2 RUNNING 8.0 h");

        parley.advance(Duration.ofMinutes(20));
        tickets.release(ticket.id(), priya, null);

        assertThat(promises(ticket)).containsExactly("FIRST_RESPONSE P2 RUNNING 1.0 h in line", "RESOLUTION P2 RUNNING 8.0 h in line");
        assertThat(places(ticket)).isEqualTo(place);
    }

    @Test
    void an_answer_that_asks_back_pauses_the_solution_until_the_requester_writes() {
        var ticket = open(TicketKind.INCIDENT);
        tickets.assign(ticket.id(), priya.id(), priya, null);
        tickets.reply(ticket.id(), Words.of("Which scanner is it?"), TicketStatus.WAITING_ON_REQUESTER, priya);
        assertThat(promises(ticket)).containsExactly("FIRST_RESPONSE P2 MET 1.0 h", "RESOLUTION P2 PAUSED 8.0 h");

        parley.advance(Duration.ofHours(2));
        tickets.write(ticket.id(), Words.of("The one at gate 7"), agnes);

        assertThat(promises(ticket)).containsExactly(
                "FIRST_RESPONSE P2 MET 1.0 h", "RESOLUTION P2 RUNNING 10.0 h", "NEXT_RESPONSE P2 RUNNING 2.0 h");
        assertThat(parley.count("select count(*) as n from promise_pause pp join promise p on p.id = pp.promise_id where p.ticket_id = :id and pp.resumed_at is not null",
                Map.of("id", ticket.id().value()))).isEqualTo(1);
    }

    @Test
    void solving_meets_what_is_owed_and_reopening_takes_the_old_place() {
        var ticket = open(TicketKind.INCIDENT);
        tickets.resolve(ticket.id(), Words.of("Replaced the scanner"), priya, null);
        assertThat(promises(ticket)).containsExactly("FIRST_RESPONSE P2 MET 1.0 h", "RESOLUTION P2 MET 8.0 h");

        parley.advance(Duration.ofHours(1));
        tickets.write(ticket.id(), Words.of("It broke again"), agnes);

        assertThat(promises(ticket)).containsExactly(
                "FIRST_RESPONSE P2 MET 1.0 h", "RESOLUTION P2 RUNNING 9.0 h in line", "NEXT_RESPONSE P2 RUNNING 2.0 h in line");
    }

    @Test
    void another_priority_and_another_queue_measure_anew_from_the_start_and_are_on_record() {
        var ticket = open(TicketKind.INCIDENT);

        tickets.changePriority(ticket.id(), Impact.MANY, Urgency.STOPPED, priya, null);
        assertThat(promises(ticket)).containsExactly("FIRST_RESPONSE P1 RUNNING 0.25 h in line", "RESOLUTION P1 RUNNING 4.0 h in line");
        assertThat(recorded(ticket, "PROMISES_MOVED")).isEqualTo(1);

        tickets.moveToQueue(ticket.id(), new QueueId(parley.company().networkQueue()), priya, null);
        assertThat(parley.count("select count(*) as n from promise where ticket_id = :id and line_queue_id = :queue",
                Map.of("id", ticket.id().value(), "queue", parley.company().networkQueue()))).isEqualTo(2);
        assertThat(parley.count("select count(*) as n from target_class where queue_id = :queue", Map.of("queue", parley.company().networkQueue()))).isEqualTo(2);
    }

    @Test
    void a_breach_is_noticed_once() {
        var ticket = open(TicketKind.INCIDENT);
        parley.advance(Duration.ofMinutes(61));

        parley.bean(NoticeBreaches.class).run();
        parley.bean(NoticeBreaches.class).run();

        assertThat(recorded(ticket, "PROMISE_BREACHED")).isEqualTo(1);
        tickets.reply(ticket.id(), Words.of("Sorry for the wait"), TicketStatus.OPEN, priya);
        assertThat(promises(ticket)).containsExactly("FIRST_RESPONSE P2 BREACHED 1.0 h", "RESOLUTION P2 RUNNING 8.0 h in line");
    }

    @Test
    void a_withdrawn_ticket_is_owed_nothing() {
        var ticket = open(TicketKind.QUESTION);

        tickets.withdraw(ticket.id(), agnes, null);

        assertThat(promises(ticket)).containsExactly("FIRST_RESPONSE P2 DROPPED 1.0 h", "RESOLUTION P2 DROPPED 8.0 h");
    }

    @Test
    void an_exception_request_is_promised_a_decision_by_risk() {
        var ticket = open(TicketKind.EXCEPTION_REQUEST);
        assertThat(promises(ticket)).containsExactly(
                "FIRST_RESPONSE MODERATE_RISK RUNNING 4.0 h in line", "RESOLUTION MODERATE_RISK RUNNING 3 working days in line");

        tickets.followCase(ticket.id(), TicketStatus.WAITING_ON_REQUESTER, priya.id());

        assertThat(promises(ticket)).containsExactly("FIRST_RESPONSE MODERATE_RISK PAUSED 4.0 h", "RESOLUTION MODERATE_RISK PAUSED 3 working days");
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_target_class_whose_first_promise_is_undone_is_written_with_the_next() {
        var queue = Company.queue(parley, "Elsewhere " + UUID.randomUUID(), parley.company().serviceDesk());
        var calendar = parley.bean(Sql.class).first("select id from calendar_version", Map.of(), row -> new CalendarVersionId(row.uuid("id"))).orElseThrow();
        var slow = new TargetClass(calendar, Duration.ofHours(77));
        var classes = parley.bean(TargetClasses.class);
        TransactionOperations<Connection> transactions = parley.bean(TransactionOperations.class);
        assertThatThrownBy(() -> transactions.executeWrite(status -> {
            classes.note(new QueueId(queue), slow);
            classes.note(new QueueId(queue), slow);
            throw new IllegalStateException("Undone");
        })).hasMessage("Undone");

        transactions.executeWrite(status -> {
            classes.note(new QueueId(queue), slow);
            return null;
        });

        assertThat(parley.count("select count(*) as n from target_class where queue_id = :queue", Map.of("queue", queue))).isEqualTo(1);
        assertThat(parley.statements(() -> classes.note(new QueueId(queue), slow))).as("it is known now").isEmpty();
    }

    @Test
    void promises_cost_a_new_ticket_two_statements() {
        open(TicketKind.INCIDENT);
        open(TicketKind.INCIDENT);

        assertThat(parley.statements(() -> open(TicketKind.INCIDENT)).stream().filter(sql -> sql.contains("promise") || sql.contains("calendar_version")))
                .hasSize(2);
    }

    private OpenedTicket open(TicketKind kind) {
        return tickets.open(new NewTicket(kind, "The scanner is dead", Words.of("It does not scan"), null, Impact.ONE, Urgency.STOPPED,
                agnes.id(), Channel.PORTAL, new QueueId(parley.company().serviceQueue()), null), agnes);
    }

    /** Kind, class, state, hours from start to due, and whether it stands in a line. */
    private List<String> promises(OpenedTicket ticket) {
        return parley.bean(Sql.class).list("""
                select kind, service_class, state, started_at, due_at, target_working_days, line_queue_id
                from promise where ticket_id = :id order by started_at, kind""",
                Map.of("id", ticket.id().value()),
                row -> row.text("kind") + " " + row.value("service_class", ServiceClass.class) + " " + row.text("state") + " "
                        + (row.integerOrNull("target_working_days") == null
                                ? Math.round(Duration.between(row.instant("started_at"), row.instant("due_at")).toMinutes() / 15.0) / 4.0 + " h"
                                : row.integer("target_working_days") + " working days")
                        + (row.uuid("line_queue_id") == null ? "" : " in line"));
    }

    private List<Long> places(OpenedTicket ticket) {
        return parley.bean(Sql.class).list("select effective_start from promise where ticket_id = :id order by kind",
                Map.of("id", ticket.id().value()), row -> row.number("effective_start"));
    }

    private long recorded(OpenedTicket ticket, String kind) {
        return parley.count("select count(*) as n from activity where ticket_id = :id and kind = :kind", Map.of("id", ticket.id().value(), "kind", kind));
    }

    private static CurrentUser user(UUID id, Role... roles) {
        return new CurrentUser(new PersonId(id), "somebody", Set.of(roles));
    }
}
