package parley.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.account.CurrentUser;
import parley.account.PersonId;
import parley.account.Role;
import parley.queue.QueueId;
import parley.testing.Company;
import parley.testing.Database;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.ticket.Channel;
import parley.ticket.Impact;
import parley.ticket.NewTicket;
import parley.ticket.TicketKind;
import parley.ticket.TicketNumber;
import parley.ticket.TicketService;
import parley.ticket.TicketStatus;
import parley.ticket.Urgency;
import parley.ticket.Words;

@OnBothDatabases
class EventsTest {

    private final TestParley parley;
    private final Company company;
    private final TicketService tickets;

    EventsTest(TestParley parley) {
        this.parley = parley;
        this.company = parley.company();
        this.tickets = parley.bean(TicketService.class);
    }

    @Test
    void those_who_may_see_a_ticket_hear_of_it_and_nobody_else() {
        try (var priya = Listening.as(parley.as(company.priya()));
                var agnes = Listening.as(parley.as(company.agnes()));
                var ines = Listening.as(parley.as(company.ines()));
                var nils = Listening.as(parley.as(company.nils()))) {
            var number = file(tickets);
            var inesOwn = fileFor(company.ines(), company.networkQueue(), tickets);

            priya.until(number, "TICKET_FILED");
            agnes.until(number, "TICKET_FILED");
            ines.until(inesOwn, "TICKET_FILED");
            nils.until(inesOwn, "TICKET_FILED");

            assertThat(ines.heardOf(number)).isEmpty();
            assertThat(nils.heardOf(number)).isEmpty();
        }
    }

    @Test
    void a_requester_hears_nothing_of_the_internal_side() {
        var number = file(tickets);
        try (var agnes = Listening.as(parley.as(company.agnes())); var omar = Listening.as(parley.as(company.omar()))) {
            tickets.note(new TicketNumber(number), Words.of("She always says that"), priya());
            parley.as(company.priya()).post("/api/desk/next", null);
            tickets.reply(new TicketNumber(number), Words.of("On my way"), TicketStatus.OPEN, priya());

            omar.until(number, "INTERNAL_NOTE_KEPT");
            omar.until(number, "PUBLIC_REPLY_SENT");
            agnes.until(number, "PUBLIC_REPLY_SENT");

            assertThat(agnes.heardOf(number)).containsExactly("PUBLIC_REPLY_SENT");
        }
    }

    @Test
    void who_comes_back_hears_what_they_missed() {
        String last;
        var number = file(tickets);
        try (var agnes = Listening.as(parley.as(company.agnes()))) {
            tickets.reply(new TicketNumber(number), Words.of("Heard"), TicketStatus.OPEN, priya());
            last = agnes.until(number, "PUBLIC_REPLY_SENT").id();
        }
        tickets.hold(new TicketNumber(number), parley.clock().instant().plusSeconds(3600), "Part is on its way", priya(), null);

        try (var agnes = Listening.as(parley.as(company.agnes()).with("Last-Event-ID", last))) {
            assertThat(agnes.heardOf(number)).contains("TICKET_HELD");
        }
    }

    @Test
    void two_nodes_on_one_database_tell_the_same() {
        if (parley.database() == Database.H2) {
            return;
        }
        try (var other = parley.secondNode(); var agnes = Listening.as(parley.as(company.agnes()))) {
            var number = file(other.bean(TicketService.class));
            agnes.until(number, "TICKET_FILED");
        }
    }

    @Test
    void a_new_entry_in_the_inbox_and_a_colleague_at_the_same_ticket_are_told_at_once() {
        var number = file(tickets);
        var priya = parley.as(company.priya());
        priya.put("/api/tickets/" + number + "/presence", Map.of("doing", "VIEWING")).expect(200);
        try (var listening = Listening.as(priya); var agnes = Listening.as(parley.as(company.agnes()))) {
            parley.as(company.omar()).put("/api/tickets/" + number + "/presence", Map.of("doing", "WRITING_REPLY")).expect(200);
            listening.until(word -> word.what().equals("PRESENCE") && word.data().path("number").asLong() == number);

            tickets.reply(new TicketNumber(number), Words.of("On my way"), TicketStatus.OPEN, priya());
            parley.bean(TellPeople.class).run();
            agnes.until(word -> word.what().equals("INBOX") && word.data().path("unread").asLong() > 0);
        }
    }

    @Test
    void without_a_session_nobody_listens() {
        parley.anybody().get("/api/events").expectProblem(401, "not-signed-in");
    }

    private long file(TicketService there) {
        return fileFor(company.agnes(), company.serviceQueue(), there);
    }

    private static long fileFor(UUID requester, UUID queue, TicketService there) {
        return there.open(new NewTicket(TicketKind.INCIDENT, "Scanner dead", Words.of("It does not scan"), null, Impact.ONE, Urgency.STOPPED,
                new PersonId(requester), Channel.PORTAL, new QueueId(queue), null),
                new CurrentUser(new PersonId(requester), "somebody", Set.of(Role.EMPLOYEE))).number().value();
    }

    private CurrentUser priya() {
        return new CurrentUser(new PersonId(company.priya()), "Priya", Set.of(Role.EMPLOYEE, Role.ANALYST));
    }
}
