package parley.routing;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.PersonId;
import parley.account.Role;
import parley.platform.sql.Sql;
import parley.queue.QueueId;
import parley.testing.TestParley;
import parley.ticket.Channel;
import parley.ticket.Impact;
import parley.ticket.NewTicket;
import parley.ticket.OpenedTicket;
import parley.ticket.TicketKind;
import parley.ticket.TicketService;
import parley.ticket.Urgency;
import parley.ticket.Words;

/** Files tickets for tests of the desk, in the state that a test is about. */
final class Asked {

    private final TestParley parley;

    Asked(TestParley parley) {
        this.parley = parley;
    }

    /** One person who can wait: P4. */
    long whatCanWait(String title) {
        return by(parley.company().agnes(), title, Impact.ONE, Urgency.CAN_WAIT).number().value();
    }

    /** One person whose work is stopped: P2. */
    long urgently(String title) {
        return by(parley.company().agnes(), title, Impact.ONE, Urgency.STOPPED).number().value();
    }

    /** A whole site whose work is stopped: P1. */
    long byEverybody(String title) {
        return by(parley.company().agnes(), title, Impact.MANY, Urgency.STOPPED).number().value();
    }

    OpenedTicket by(UUID requester, String title, Impact impact, Urgency urgency) {
        return parley.bean(TicketService.class).open(new NewTicket(TicketKind.INCIDENT, title, Words.of("It does not work"), null, impact, urgency,
                new PersonId(requester), Channel.PORTAL, new QueueId(parley.company().serviceQueue()), null), user(requester));
    }

    /** Empties the line and everybody's hands, so that a test finds only what it files itself. */
    void nothingElse() {
        parley.sql("delete from open_offer", Map.of());
        parley.sql("update promise set line_queue_id = null", Map.of());
        parley.sql("update ticket set assignee_id = :omar where assignee_id is null", Map.of("omar", parley.company().omar()));
        parley.sql("update ticket set status = 'WAITING_ON_OTHERS' where status in ('NEW', 'OPEN')", Map.of());
    }

    UUID id(long number) {
        return parley.bean(Sql.class).first("select id from ticket where number = :number", Map.of("number", number), row -> row.uuid("id")).orElseThrow();
    }

    static CurrentUser user(UUID id, Role... roles) {
        return new CurrentUser(new PersonId(id), "somebody", roles.length == 0 ? Set.of(Role.EMPLOYEE) : Set.of(roles));
    }
}
