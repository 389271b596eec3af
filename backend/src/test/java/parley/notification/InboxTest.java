package parley.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.account.CurrentUser;
import parley.account.PersonId;
import parley.account.Role;
import parley.queue.QueueId;
import parley.testing.Company;
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
class InboxTest {

    private final TestParley parley;
    private final Company company;
    private final TicketService tickets;

    InboxTest(TestParley parley) {
        this.parley = parley;
        this.company = parley.company();
        this.tickets = parley.bean(TicketService.class);
    }

    @BeforeEach
    void everybody_has_read_everything() {
        parley.run("tell-people");
        parley.sql("delete from inbox_entry", Map.of());
    }

    @Test
    void an_answer_is_in_the_inbox_of_who_asked_once_and_can_be_read_and_kept_unread() {
        var number = file();
        tickets.reply(number, Words.of("On my way"), TicketStatus.OPEN, priya());
        parley.run("tell-people");
        parley.run("tell-people");
        var agnes = parley.as(company.agnes());

        var inbox = agnes.get("/api/inbox").expect(200);
        assertThat(inbox.strings("/items", "/kind")).containsExactly("PUBLIC_REPLY_SENT");
        assertThat(inbox.string("/items/0/by/name")).isEqualTo("Priya");
        assertThat(inbox.string("/items/0/reason")).isEqualTo("REQUESTER");
        assertThat(inbox.number("/items/0/ticketNumber")).isEqualTo(number.value());
        assertThat(agnes.get("/api/inbox/unread").expect(200).number("/unread")).isEqualTo(1);

        var entry = inbox.string("/items/0/id");
        parley.as(company.ines()).put("/api/inbox/" + entry + "/reading", null).expectProblem(404, "not-found");
        agnes.put("/api/inbox/" + entry + "/reading", null).expect(204);
        assertThat(agnes.get("/api/inbox/unread").expect(200).number("/unread")).isZero();
        assertThat(agnes.get("/api/inbox?unread=true").expect(200).strings("/items", "/kind")).isEmpty();
        agnes.delete("/api/inbox/" + entry + "/reading").expect(204);
        assertThat(agnes.get("/api/inbox/unread").expect(200).number("/unread")).isEqualTo(1);
        agnes.put("/api/inbox/reading", null).expect(204);
        assertThat(agnes.get("/api/inbox/unread").expect(200).number("/unread")).isZero();
        assertThat(parley.count("select count(*) as n from outbox", Map.of())).isZero();
    }

    @Test
    void an_internal_note_is_in_no_requesters_inbox_even_if_they_once_worked_it() {
        var number = file();
        tickets.assign(number, new PersonId(company.omar()), priya(), null);
        tickets.note(number, Words.of("She always says that"), priya());
        parley.run("tell-people");

        assertThat(parley.as(company.agnes()).get("/api/inbox").expect(200).strings("/items", "/kind")).isEmpty();
        assertThat(parley.as(company.omar()).get("/api/inbox").expect(200).strings("/items", "/kind")).containsExactly("INTERNAL_NOTE_KEPT", "TICKET_ASSIGNED");
    }

    @Test
    void who_is_given_a_ticket_is_told_once_by_whom() {
        var number = file();
        parley.as(company.priya()).post("/api/desk/picks", Map.of("number", number.value(), "reason", "ASKED_FOR_ME")).expect(201);
        var priya = parley.as(company.priya());
        priya.seen(priya.get("/api/tickets/" + number.value()).expect(200))
                .post("/api/tickets/" + number.value() + "/hand-overs", Map.of("to", company.omar(), "note", "The canary sings in hall 2"))
                .expect(204);
        parley.run("tell-people");

        var inbox = parley.as(company.omar()).get("/api/inbox").expect(200);
        assertThat(inbox.strings("/items", "/kind")).containsExactly("TICKET_HANDED_OVER");
        assertThat(inbox.string("/items/0/by/name")).isEqualTo("Priya");
        assertThat(inbox.string("/items/0/reason")).isEqualTo("ASSIGNEE");
        assertThat(parley.as(company.agnes()).get("/api/inbox").expect(200).text()).doesNotContain("canary").doesNotContain("TICKET_HANDED_OVER");
    }

    @Test
    void opening_a_ticket_takes_note_of_everything_about_it_and_of_nothing_else() {
        var opened = file();
        var other = file();
        tickets.reply(opened, Words.of("One"), TicketStatus.OPEN, priya());
        tickets.reply(opened, Words.of("Two"), TicketStatus.OPEN, priya());
        tickets.reply(other, Words.of("Three"), TicketStatus.OPEN, priya());
        parley.run("tell-people");
        var agnes = parley.as(company.agnes());

        agnes.put("/api/inbox/reading?ticket=" + opened.value(), null).expect(204);

        assertThat(agnes.get("/api/inbox?unread=true").expect(200).strings("/items", "/ticketNumber")).containsExactly(String.valueOf(other.value()));
        assertThat(agnes.get("/api/inbox").expect(200).strings("/items", "/kind")).hasSize(3);
    }

    @Test
    void what_one_may_not_see_any_more_is_neither_listed_nor_counted() {
        var number = file();
        tickets.assign(number, new PersonId(company.omar()), priya(), null);
        parley.run("tell-people");
        var omar = parley.as(company.omar());
        assertThat(omar.get("/api/inbox/unread").expect(200).number("/unread")).isEqualTo(1);

        parley.sql("delete from team_member where person_id = :omar", Map.of("omar", company.omar()));
        try {
            assertThat(omar.get("/api/inbox").expect(200).strings("/items", "/kind")).isEmpty();
            assertThat(omar.get("/api/inbox/unread").expect(200).number("/unread")).isZero();
        } finally {
            parley.sql("insert into team_member (team_id, person_id) values (:team, :omar)", Map.of("team", company.serviceDesk(), "omar", company.omar()));
        }
    }

    @Test
    void a_wrong_cursor_or_limit_is_a_clear_problem() {
        var agnes = parley.as(company.agnes());
        agnes.get("/api/inbox?cursor=nonsense").expectProblem(400, "invalid");
        agnes.get("/api/inbox?limit=0").expectProblem(400, "invalid");
        agnes.put("/api/inbox/" + company.agnes() + "/reading", null).expectProblem(404, "not-found");
    }

    @Test
    void the_inbox_is_read_page_by_page_in_one_statement() {
        var number = file();
        for (int reply = 0; reply < 3; reply++) {
            tickets.reply(number, Words.of("Word " + reply), TicketStatus.OPEN, priya());
        }
        parley.run("tell-people");
        var agnes = parley.as(company.agnes());

        var first = agnes.get("/api/inbox?limit=2").expect(200);
        var rest = agnes.get("/api/inbox?limit=2&cursor=" + first.string("/next")).expect(200);

        assertThat(first.strings("/items", "/kind")).hasSize(2);
        assertThat(rest.strings("/items", "/kind")).hasSize(1);
        assertThat(rest.string("/next")).isNull();
        assertThat(parley.statements(() -> agnes.get("/api/inbox").expect(200))).as("who asks, and the list").hasSize(2);
        assertThat(parley.statements(() -> agnes.get("/api/inbox/unread").expect(200))).hasSize(2);
    }

    private TicketNumber file() {
        return tickets.open(new NewTicket(TicketKind.INCIDENT, "Scanner dead", Words.of("It does not scan"), null, Impact.ONE, Urgency.STOPPED,
                new PersonId(company.agnes()), Channel.PORTAL, new QueueId(company.serviceQueue()), null), user(company.agnes(), Role.EMPLOYEE)).number();
    }

    private CurrentUser priya() {
        return user(company.priya(), Role.ANALYST);
    }

    private static CurrentUser user(UUID id, Role role) {
        return new CurrentUser(new PersonId(id), "somebody", Set.of(role));
    }
}
