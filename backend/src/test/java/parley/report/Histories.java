package parley.report;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.PersonId;
import parley.account.Role;
import parley.platform.sql.Sql;
import parley.queue.QueueId;
import parley.servicelevel.BusinessCalendars;
import parley.servicelevel.CalendarId;
import parley.servicelevel.WeeklyHours;
import parley.testing.Company;
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

/** A desk of its own for each test, with a queue and a supervisor, on which tickets happen at chosen moments through the service that people use. */
final class Histories {

    final TestParley parley;
    final TicketService tickets;
    final CurrentUser agnes;
    final CurrentUser priya;
    final UUID supervisor;
    final UUID team;
    final UUID queue;
    final String queueName;

    Histories(TestParley parley) {
        this.parley = parley;
        this.tickets = parley.bean(TicketService.class);
        this.agnes = new CurrentUser(new PersonId(parley.company().agnes()), "Agnes", Set.of(Role.EMPLOYEE));
        this.priya = new CurrentUser(new PersonId(parley.company().priya()), "Priya", Set.of(Role.ANALYST));
        String name = UUID.randomUUID().toString().substring(0, 8);
        this.supervisor = Company.person(parley, "Maren " + name, null, "EMPLOYEE", "ANALYST", "SUPERVISOR");
        this.team = Company.team(parley, "Team " + name, parley.company().priya(), parley.company().omar(), supervisor);
        this.queueName = "Desk " + name;
        this.queue = Company.queue(parley, queueName, team);
    }

    Histories at(String moment) {
        return at(Instant.parse(moment));
    }

    Histories at(Instant moment) {
        parley.clock().setTo(moment);
        return this;
    }

    OpenedTicket asked() {
        return asked(queue, TicketKind.INCIDENT);
    }

    OpenedTicket asked(UUID queue, TicketKind kind) {
        return tickets.open(new NewTicket(kind, "The scanner is dead", Words.of("It does not scan"), null, Impact.ONE, Urgency.STOPPED,
                agnes.id(), Channel.PORTAL, new QueueId(queue), null), agnes);
    }

    void answered(OpenedTicket ticket, TicketStatus then) {
        tickets.reply(ticket.id(), Words.of("Which one is it?"), then, priya);
    }

    void wrote(OpenedTicket ticket) {
        tickets.write(ticket.id(), Words.of("The one at gate 7"), agnes);
    }

    void solved(OpenedTicket ticket) {
        tickets.resolve(ticket.id(), Words.of("A new one is there"), priya, null);
    }

    /** Opens the desk round the clock, so that an hour of the test's clock is a business hour. */
    void roundTheClock() {
        var standard = parley.bean(Sql.class).first("select id from business_calendar where standard", Map.of(), row -> new CalendarId(row.uuid("id")));
        parley.bean(BusinessCalendars.class).publish(standard.orElseThrow(), java.time.ZoneId.of("UTC"), WeeklyHours.always(), java.util.List.of(), null);
    }
}
